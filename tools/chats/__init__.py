"""Conversations that were held with another assistant, as its export holds them."""

from tools.chats.errors import ChatError
from tools.chats.exports import ChatTurn, Conversation, read_conversation
from tools.chats.streaming import LONGEST_CONVERSATION, Elements

__all__ = [
    "LONGEST_CONVERSATION",
    "ChatError",
    "ChatTurn",
    "Conversation",
    "Elements",
    "read_conversation",
]

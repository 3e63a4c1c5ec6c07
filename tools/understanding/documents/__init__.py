"""Files and pasted documents in a message."""

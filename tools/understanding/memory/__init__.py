"""What is to be kept, taken back and forgotten."""

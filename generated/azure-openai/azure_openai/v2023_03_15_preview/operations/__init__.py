"""The operations of 2023-03-15-preview, a file a group."""

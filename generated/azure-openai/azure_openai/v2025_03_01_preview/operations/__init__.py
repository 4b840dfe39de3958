"""The operations of 2025-03-01-preview, a file a group."""

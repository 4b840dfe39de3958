"""The operations of api-version 2024-05-01."""

"""Typed Python clients for every api-version of an API, from its OpenAPI documents."""

__all__ = ["__version__"]

__version__ = "0.1.0"

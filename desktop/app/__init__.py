"""The one place where a desk is put together: real clock, key store, clinic, services and windows."""

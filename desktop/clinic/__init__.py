"""The clinic database, the service that decides, and the administrator's commands."""

"""What keeps a clinic from being lost: its keys, their recovery kit, daily backups, and the way back."""

"""The demo clinic: made-up people whose past really happened."""

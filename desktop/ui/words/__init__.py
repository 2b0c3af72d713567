"""Every sentence a person reads, by screen; values come in as plain text, never as states."""

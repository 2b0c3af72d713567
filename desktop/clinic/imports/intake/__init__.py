"""Takes the rows that an import has laid ready into the record, chunk by chunk."""

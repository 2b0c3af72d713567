"""The invitation e-mail: written, queued, handed over to a mail server, bounced."""

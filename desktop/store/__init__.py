"""One person's encrypted desk file: the replica of the clinic's rows, and the outbox of unsettled clicks."""

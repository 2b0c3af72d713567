"""The appointment window: one appointment, and the ← that invites its patient."""

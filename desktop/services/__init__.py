"""What a receptionist can ask and do; every action works offline."""

"""What Parley remembers: claims, people's teams and known words, and what goes on in a thread."""

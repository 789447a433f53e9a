"""The playground: Parley in a browser page, with nothing to sign up for."""

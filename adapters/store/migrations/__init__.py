"""Every change of the tables, in order. Run by `adapters.store.migrate`."""

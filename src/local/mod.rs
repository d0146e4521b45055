//! Local mode: the documented Management API on 127.0.0.1 with real PostgreSQL behind it.

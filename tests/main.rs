//! Every integration test, in one crate.

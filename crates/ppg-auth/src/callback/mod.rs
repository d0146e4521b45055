//! The redirect back from the browser: the listener, its pages, and the address pasted by hand.

pub mod listener;
pub mod manual;
pub mod page;
pub mod response;

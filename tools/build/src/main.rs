//! Turns the compiled engine into the JavaScript module and the wasm file that the package ships.

fn main() {}

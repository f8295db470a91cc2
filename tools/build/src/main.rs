//! Turns the engine into what the package ships: compiles it for wasm32 and writes the JavaScript module and the wasm
//! file to `js/engine/`; with the argument `stages`, the bench of its stages to `bench/stages/engine/`. wasm-bindgen is used as a library, at the version that Cargo.lock gives the engine too, so that
//! there is no program to install and the two cannot disagree.
//!
//! wasm-opt has no part in this: measured on the whole engine, what it makes of rustc's optimised wasm is a fiftieth slower
//! and, once compressed, a thirtieth larger.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// A package that becomes wasm: its name and the folder for what is made of it.
type Package = (&'static str, &'static str);

const ENGINE: Package = ("wiremark", "js/engine");
const STAGES: Package = ("stages", "bench/stages/engine");

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let (name, folder) = match env::args().nth(1).as_deref() {
        None => ENGINE,
        Some("stages") => STAGES,
        Some(other) => return Err(format!("expected no argument or \"stages\", but found {other:?}").into()),
    };
    let wasm = compile(&root, name)?;
    bind(&wasm, name, &root.join(folder))
}

/// Compiles a package; gives the path of the wasm file.
fn compile(root: &Path, package: &str) -> Result<PathBuf, Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["build", "--release", "--lib", "--package", package, "--target", TARGET];
    let status = Command::new(cargo).args(arguments).current_dir(root).status()?;
    if !status.success() {
        return Err(format!("{package} does not compile for wasm32; see the messages above").into());
    }
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target.join(TARGET).join(format!("release/{package}.wasm")))
}

/// Writes the module for plain `import`, in browsers and in Node.
fn bind(wasm: &Path, name: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name(name).typescript(true).omit_default_module_path(true).remove_name_section(true);
    bindgen.web(true)?;
    bindgen.reset_state_function(true); // js/annotator.js starts the engine afresh after a panic
    bindgen.generate(folder)?;
    Ok(())
}

use tempfile::TempDir;

use super::*;
use crate::setup::change::write_whole;

struct Machine {
    dir: TempDir,
    records: Records,
    state: State,
}

impl Machine {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let records = Records::new(&dir.path().join("data"));
        Self { dir, records, state: State::default() }
    }

    fn package(&self) -> PathBuf {
        self.dir.path().join("site/pack/caveat/start/caveat")
    }

    fn set_up(&mut self, files: &[(&str, &str)]) -> anyhow::Result<Vec<String>> {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        let mut plan = Plan::new(String::new());
        write_package(&mut plan, &self.package(), &files, &self.records, self.state.neovim.as_ref())?;
        self.apply(plan)
    }

    fn undo(&mut self) -> Vec<String> {
        let plan = undo(&self.records, self.state.neovim.as_ref().expect("it was set up")).expect("it can be undone");
        self.apply(plan).expect("it is undone")
    }

    fn apply(&mut self, plan: Plan) -> anyhow::Result<Vec<String>> {
        let notes = plan.notes.clone();
        plan.apply(&self.records, &mut self.state)?;
        Ok(notes)
    }

    /// All files below the machine's folder, without the data directory.
    fn files(&self) -> Vec<String> {
        let nothing = Plugin { folder: PathBuf::new(), files: BTreeMap::new(), folders: Vec::new() };
        let all = others(self.dir.path(), self.dir.path(), &nothing);
        let names = all.iter().map(|path| path.strip_prefix(self.dir.path()).expect("below").to_string_lossy().replace('\\', "/"));
        names.filter(|name| !name.starts_with("data/")).collect()
    }
}

const PLUGIN: [(&str, &str); 2] = [("plugin/caveat.lua", "-- one\n"), ("lua/caveat/init.lua", "-- two\n")];

#[test]
fn nothing_is_left_of_it_after_it_was_undone() {
    let mut machine = Machine::new();
    machine.set_up(&PLUGIN).expect("it is set up");
    assert_eq!(machine.files(), ["site/pack/caveat/start/caveat/lua/caveat/init.lua", "site/pack/caveat/start/caveat/plugin/caveat.lua"]);
    assert_eq!(machine.undo(), Vec::<String>::new());
    assert!(!machine.dir.path().join("site").exists() && !machine.dir.path().join("data/setup/setup.json").exists());
}

#[test]
fn a_newer_plugin_takes_the_place_of_the_older() {
    let mut machine = Machine::new();
    machine.set_up(&PLUGIN).expect("it is set up");
    machine.set_up(&[("plugin/caveat.lua", "-- newer\n")]).expect("it is set up");
    assert_eq!(machine.files(), ["site/pack/caveat/start/caveat/plugin/caveat.lua"]);
    assert_eq!(read(&machine.package().join("plugin/caveat.lua")).expect("it is there").as_deref(), Some(&b"-- newer\n"[..]));
}

#[test]
fn what_the_person_changed_or_added_is_kept() {
    let mut machine = Machine::new();
    machine.set_up(&PLUGIN).expect("it is set up");
    write_whole(&machine.package().join("plugin/caveat.lua"), b"-- mine\n").expect("a file");
    write_whole(&machine.package().join("lua/mine.lua"), b"-- mine\n").expect("a file");
    let notes = machine.undo();
    assert!(notes.len() == 2 && notes[0].contains("was changed since") && notes[1].contains("mine.lua is not ours"), "{notes:?}");
    assert_eq!(machine.files(), ["site/pack/caveat/start/caveat/lua/mine.lua"]);
    assert_eq!(read(&machine.records.path("neovim-plugin-caveat.lua")).expect("it is there").as_deref(), Some(&b"-- mine\n"[..]));
}

#[test]
fn a_plugin_from_elsewhere_is_not_touched() {
    let mut machine = Machine::new();
    fs::create_dir_all(machine.package().join("plugin")).expect("a folder");
    write_whole(&machine.package().join("plugin/caveat.lua"), b"-- a clone\n").expect("a file");
    let error = machine.set_up(&PLUGIN).expect_err("it is not ours");
    assert!(error.to_string().contains("did not write it"), "{error}");
    assert_eq!(machine.files(), ["site/pack/caveat/start/caveat/plugin/caveat.lua"]);
}

#[test]
fn the_version_is_the_first_line_s() {
    assert_eq!(version("NVIM v0.10.4\nBuild type: Release\n"), Some((0, 10)));
    assert_eq!(version("NVIM v0.12.0-dev-1+g2\n"), Some((0, 12)));
    assert_eq!(version("something else\n"), None);
}

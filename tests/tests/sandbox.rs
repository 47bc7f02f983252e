//! Programs that mean harm, in the sandbox: each ends in a clear verdict, and leaves nothing running and nothing written.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use caveat_catalog::lab::Command;
use caveat_labs::sandbox::{self, Session};
use caveat_labs::{Confinement, Error, Limits, Run, Tools, Verdict};
use caveat_tests::PATIENCE;
use tempfile::TempDir;

use crate::home;

const BINARY: &str = env!("CARGO_BIN_EXE_caveat-under-test");

/// Short enough for a test, and far from what any sound program here needs.
const LIMITS: Limits = Limits { seconds: 20, cpu_seconds: 5, memory_mib: 128, processes: 16, disk_mib: 8, output: 4096 };

fn tools() -> &'static Tools {
    static TOOLS: OnceLock<Tools> = OnceLock::new();
    TOOLS.get_or_init(Tools::find)
}

/// A lab of one Python program.
struct Cell {
    dir: TempDir,
    limits: Limits,
    program: PathBuf,
}

impl Cell {
    fn new(script: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        for name in ["lab", "tests", "exploit"] {
            fs::create_dir(dir.path().join(name)).expect("a folder");
        }
        fs::write(dir.path().join("lab/evil.py"), script).expect("a file");
        Self { dir, limits: LIMITS, program: BINARY.into() }
    }

    fn try_run(&self, words: &[&str]) -> Result<Run, Error> {
        let command = Command::parse(words).expect("its places are known");
        let path = |name: &str| self.dir.path().join(name);
        let (lab, tests, exploit) = (path("lab"), path("tests"), path("exploit"));
        let session = Session { lab: &lab, tests: &tests, exploit: &exploit, commands: &[&command], tools: tools(), limits: &self.limits };
        let runs = sandbox::run(&Confinement::Sandbox(self.program.clone()), &session)?;
        Ok(runs.into_iter().next().expect("one command was run"))
    }

    /// Runs the program with a word that nothing else on this machine has among its arguments, and looks that nothing is left.
    fn run(&self) -> Run {
        let mark = self.mark();
        let run = self.try_run(&["python3", "{lab}/evil.py", &mark]).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(running(&mark), 0, "nothing is left running: {run:?}");
        let mut left: Vec<String> = Vec::new();
        walk(self.dir.path(), &mut left);
        left.sort();
        assert_eq!(left, ["evil.py", "exploit", "lab", "tests"], "nothing is written");
        run
    }

    fn mark(&self) -> String {
        format!("mark-{}", self.dir.path().file_name().expect("it has a name").to_string_lossy().trim_start_matches('.'))
    }
}

fn walk(folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry")) {
        names.push(entry.file_name().to_string_lossy().into_owned());
        if entry.path().is_dir() {
            walk(&entry.path(), names);
        }
    }
}

/// How many processes of this machine have a word among their arguments.
fn running(mark: &str) -> usize {
    let lines = fs::read_dir("/proc").expect("Linux has it").flatten().filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
    lines.filter(|line| String::from_utf8_lossy(line).split('\0').any(|word| word == mark)).count()
}

/// Whether this machine can confine a program. One that cannot fails the tests in CI, and is told elsewhere.
pub(crate) fn is_there() -> bool {
    static LACK: OnceLock<Option<String>> = OnceLock::new();
    let lack = LACK.get_or_init(|| Cell::new("").try_run(&["true"]).err().map(|error| error.to_string()));
    if let Some(lack) = lack {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "{lack}");
        let _ = writeln!(std::io::stderr(), "NOT TESTED, there is no sandbox here: {lack}");
    }
    lack.is_none()
}

#[track_caller]
fn check(script: &str, expected: &Verdict) {
    if is_there() {
        let run = Cell::new(script).run();
        assert_eq!(run.verdict, *expected, "{run:?}");
    }
}

/// The program must end with 0, and then says what it could do.
#[track_caller]
fn says(script: &str, expected: &str) {
    if is_there() {
        let run = Cell::new(script).run();
        assert_eq!((&run.verdict, run.output.trim()), (&Verdict::Exited(0), expected));
    }
}

#[test]
fn a_fork_bomb_ends() {
    let script = "import os\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        pass\n";
    check(script, &Verdict::Processes(LIMITS.processes));
}

#[test]
fn an_endless_loop_ends() {
    if !is_there() {
        return;
    }
    let mut busy = Cell::new("while True: pass\n");
    busy.limits.cpu_seconds = 1;
    assert_eq!(busy.run().verdict, Verdict::Cpu(1));
    let mut idle = Cell::new("import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: time.sleep(1)\n");
    idle.limits.seconds = 1;
    assert_eq!(idle.run().verdict, Verdict::Time(1));
}

#[test]
fn a_memory_hog_ends() {
    check("held = []\nwhile True: held.append(b'x' * 1000000)\n", &Verdict::Memory(LIMITS.memory_mib));
    // Also where no process has much of it, and where it is shared.
    let many = "import os, time\nfor _ in range(3): os.fork()\nheld = [b'x' * 1000000 + b'y' for _ in range(40)]\ntime.sleep(9)\n";
    check(many, &Verdict::Memory(LIMITS.memory_mib));
    let shared = "import mmap\nheld = mmap.mmap(-1, 1 << 30)\nfor at in range(0, 1 << 30, 4096): held[at] = 1\n";
    check(shared, &Verdict::Memory(LIMITS.memory_mib));
    let unmapped = "import os, time\nfor n in range(100): os.write(os.memfd_create(str(n)), b'x' * 7000000)\ntime.sleep(9)\n";
    check(unmapped, &Verdict::Memory(LIMITS.memory_mib));
}

#[test]
fn a_disk_filler_ends() {
    let big = "import os\nwith open('big', 'wb') as file:\n    while True: file.write(b'x' * 100000); file.flush()\n";
    check(big, &Verdict::Disk(LIMITS.disk_mib));
    check("n = 0\nwhile True:\n    open(f'f{n}', 'w').close(); n += 1\n", &Verdict::Disk(LIMITS.disk_mib));
    // What is meant for shared memory counts as well.
    check("n = 0\nwhile True:\n    open(f'/dev/shm/f{n}', 'wb').write(b'x' * 1000000); n += 1\n", &Verdict::Disk(LIMITS.disk_mib));
}

#[test]
fn a_daemon_ends_with_who_started_it() {
    let script = "import os, sys, time\n\
                  if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        time.sleep(1000)\n    os._exit(0)\n\
                  os.wait()\nprint('done')\n";
    check(script, &Verdict::LeftRunning(1));
}

#[test]
fn a_child_that_needs_a_moment_to_end_is_no_daemon() {
    says("import os, time\nif os.fork() == 0:\n    time.sleep(0.1)\n    os._exit(0)\nprint('done')\n", "done");
}

#[test]
fn there_is_no_way_outside_but_loopback() {
    let outside = TcpListener::bind("127.0.0.1:0").expect("a port");
    outside.set_nonblocking(true).expect("a setting");
    let port = outside.local_addr().expect("an address").port();
    let script = format!(
        "import socket, threading\n\
         def attempt(host, port):\n\
         \x20   try: socket.create_connection((host, port), timeout=5); return 'connected'\n\
         \x20   except OSError as error: return type(error).__name__\n\
         own = socket.create_server(('127.0.0.1', 0))\n\
         print(attempt('127.0.0.1', own.getsockname()[1]), attempt('127.0.0.1', {port}), attempt('192.0.2.1', 80), attempt('2001:db8::1', 80))\n"
    );
    says(&script, "connected ConnectionRefusedError OSError OSError");
    assert_eq!(outside.accept().map(|_| ()).map_err(|error| error.kind()), Err(ErrorKind::WouldBlock));
}

#[test]
fn nothing_of_the_home_or_the_system_is_there_to_be_read() {
    let private = tempfile::tempdir().expect("a folder");
    let key = private.path().join("id_ed25519");
    fs::write(&key, "demo-private").expect("a file");
    let own_home = std::env::var("HOME").unwrap_or_default();
    let script = format!(
        "import glob, os\n\
         tried = ['/etc/shadow', '{}', '/proc/1/environ', '/proc/1/root/etc/shadow', '/proc/self/cwd/../../etc/shadow']\n\
         tried += glob.glob('{own_home}/.ssh/*') + glob.glob('/home/*/.ssh/*') + glob.glob('{own_home}/.gitconfig')\n\
         for path in tried:\n\
         \x20   try: print(path, open(path).read())\n\
         \x20   except OSError: pass\n\
         print(os.path.exists('/sys'), os.path.exists('/var'), sorted(os.listdir('/tmp')), sorted(os.environ) == \
         ['CAVEAT_LAB', 'CAVEAT_SCRATCH', 'HOME', 'LANG', 'PATH', 'TMPDIR'] or sorted(os.environ))\n",
        key.display()
    );
    says(&script, "False False [] True");
}

#[test]
fn nothing_but_scratch_can_be_written_to() {
    let outside = tempfile::tempdir().expect("a folder");
    let script = format!(
        "import os, subprocess\n\
         open('own', 'w').write('x')\n\
         for folder in ['/lab', '/tests', '/exploit', '/', '/usr', '/etc', '/dev', '/proc', '/proc/sys/kernel', '{}']:\n\
         \x20   try: open(folder + '/new', 'w').write('x'); print('wrote', folder)\n\
         \x20   except OSError: pass\n\
         for change in [lambda: os.remove('/lab/evil.py'), lambda: os.chmod('/lab/evil.py', 0o777), lambda: os.rename('/lab/evil.py', '/lab/b'),\n\
         \x20              lambda: os.truncate('/lab/evil.py', 0), lambda: os.symlink('/etc', '/lab/etc'), lambda: os.mkdir('/lab/d'),\n\
         \x20              lambda: open('/proc/self/oom_score_adj', 'w').write('500')]:\n\
         \x20   try: change(); print('changed')\n\
         \x20   except OSError: pass\n\
         print(os.listdir('.'))\n",
        outside.path().display()
    );
    says(&script, "['own']");
    assert_eq!(fs::read_dir(outside.path()).expect("the folder").count(), 0);
}

#[test]
fn there_are_no_rights_to_win_back() {
    let script = "import os, subprocess\n\
                  status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n\
                  print(os.getuid(), os.getgid(), [status[name].strip() for name in ('CapEff', 'CapPrm', 'NoNewPrivs')])\n\
                  for command in (['unshare', '-Ur', 'true'], ['mount', '-t', 'tmpfs', 'x', '/scratch'], ['umount', '/lab']):\n\
                  \x20   try: done = subprocess.run(command, capture_output=True).returncode\n\
                  \x20   except OSError: done = 1\n\
                  \x20   if done == 0: print(command)\n\
                  for take in (lambda: os.setuid(0), lambda: os.chroot('/scratch'), lambda: open('/proc/1/environ').read(), lambda: open('/proc/1/mem', 'rb')):\n\
                  \x20   try: take(); print('took')\n\
                  \x20   except OSError: pass\n\
                  try: os.kill(1, 9)\n\
                  except OSError: pass\n";
    // Older systems say yes to the last, but the first process of a namespace dies of nothing from inside.
    let expected = "1000 1000 ['0000000000000000', '0000000000000000', '1']";
    says(script, expected);
}

#[test]
fn a_folder_that_was_open_is_closed() {
    if !is_there() {
        return;
    }
    // A shell that starts the program with the system's root open as number 7.
    let mut cell =
        Cell::new("import os\nprint(sorted(int(n) for n in os.listdir('/proc/self/fd') if os.path.exists(f'/proc/self/fd/{n}')))\n");
    let scripts = tempfile::tempdir().expect("a folder");
    let wrapper = scripts.path().join("wrapper");
    fs::write(&wrapper, format!("#!/bin/sh\nexec 7</\nexec '{BINARY}' \"$@\"\n")).expect("a file");
    fs::set_permissions(&wrapper, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("a mode");
    cell.program = wrapper;
    let run = cell.run();
    assert_eq!((run.verdict, run.output.trim()), (Verdict::Exited(0), "[0, 1, 2]"));
}

#[test]
fn of_much_output_the_end_is_kept() {
    if !is_there() {
        return;
    }
    let run = Cell::new("for number in range(100000): print(number)\n").run();
    assert_eq!((run.verdict, run.is_cut, run.output.len()), (Verdict::Exited(0), true, LIMITS.output));
    assert!(run.output.ends_with("99998\n99999\n"));
}

#[test]
fn what_cannot_be_started_is_told() {
    if !is_there() {
        return;
    }
    let cell = Cell::new("");
    let run = cell.try_run(&["no-such-program"]).expect("the sandbox is there");
    assert!(matches!(&run.verdict, Verdict::NotStarted(why) if why.contains("No such file")), "{run:?}");
    let crash = Cell::new("import os\nos.abort()\n").run();
    assert_eq!(crash.verdict, Verdict::Signalled("SIGABRT".into()));
}

#[test]
fn a_system_that_cannot_confine_is_refused() {
    if !is_there() {
        return;
    }
    let home = home();
    assert_eq!(home.run(&["lab", "start", "sql-injection/python", "--dir", "shop"]).code, 0);
    home.write("shop/shop.py", "open('ran', 'w')\n");
    let mut command = std::process::Command::new("unshare");
    // A place without further namespaces of users.
    let script = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$0\" lab check sql-injection/python";
    command.args(["--user", "--map-root-user", "sh", "-c", script, BINARY]).current_dir(home.work()).env("CAVEAT_DATA_DIR", home.data());
    let done = command.output().expect("it starts");
    let said = String::from_utf8_lossy(&done.stderr);
    for text in ["cannot be confined here: user namespaces", "Nothing was run", "--unsandboxed"] {
        assert!(said.contains(text), "`{text}` is not in {said}");
    }
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stdout).as_ref()), (Some(2), ""));
}

#[test]
fn all_ends_with_who_asked_for_it() {
    if !is_there() {
        return;
    }
    let home = home();
    assert_eq!(home.run(&["lab", "start", "sql-injection/python", "--dir", "shop"]).code, 0);
    let mark = format!("mark-{}", std::process::id());
    home.write(
        "shop/shop.py",
        format!("import subprocess\nsubprocess.run(['python3', '-c', 'import time; time.sleep(1000)', '{mark}'])\n"),
    );
    let mut command = home.command(&["lab", "check", "sql-injection/python"]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let until = Instant::now() + PATIENCE;
    let wait = |wanted: usize| {
        while running(&mark) != wanted {
            assert!(Instant::now() < until, "{} and not {wanted} processes", running(&mark));
            thread::sleep(Duration::from_millis(10));
        }
    };
    wait(1);
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    wait(0);
}

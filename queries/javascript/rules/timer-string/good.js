const STEP = 250;

function remind(user) {
  setTimeout(() => showReminder(user.name), 5000);
  setTimeout(showReminder, 5000, user.name);
}

function poll(widget) {
  return setInterval(widget.refresh.bind(widget), STEP * 4);
}

function later(callback, delay) {
  window.setTimeout(callback, delay + STEP);
}

// Known code; nobody can change it.
setTimeout('tick()', 1000);

// A timer of another library, with a label.
function schedule(scheduler, name) {
  scheduler.setTimeout(`job ${name}`, 1000);
}

// A local function of that name.
function scoped() {
  const setInterval = (label, time) => console.log(label, time);
  return setInterval;
}

async function wait(ms) {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

export { remind, poll, later, schedule, scoped, wait };

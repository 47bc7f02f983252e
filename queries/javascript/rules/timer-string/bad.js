const params = new URLSearchParams(location.search);

function remind(user) {
  setTimeout("showReminder('" + user.name + "')", 5000); // finding
}

function poll(widget) {
  return setInterval(`refresh("${widget.id}")`, widget.interval); // finding
}

function later(callback) {
  const code = callback + '()';
  window.setTimeout(code, 100); // finding
}

function startFromLink() {
  globalThis.setTimeout('go(' + params.get('step') + ')', 0); // finding
}

export { remind, poll, later, startFromLink };

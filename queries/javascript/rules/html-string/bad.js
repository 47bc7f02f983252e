const list = document.querySelector('#comments');
const params = new URLSearchParams(location.search);

function showComment(comment) {
  const item = document.createElement('li');
  item.innerHTML = `<b>${comment.author}</b>: ${comment.text}`; // finding
  list.appendChild(item);
}

function showSearch() {
  const term = params.get('q');
  document.querySelector('#title').innerHTML = '<h1>Results for ' + term + '</h1>'; // finding
  document.write('<title>' + term + '</title>'); // finding
}

function addRow(table, user) {
  table.insertAdjacentHTML('beforeend', `<tr><td>${user.name}</td></tr>`); // finding
  table.innerHTML += '<tr><td>' + user.mail + '</td></tr>'; // finding
}

function withJquery($, message) {
  $('#messages').append(`<p class="message">${message.text}</p>`); // finding
}

async function greet(box) {
  const response = await fetch('/api/profile');
  const profile = await response.json();
  box.innerHTML = `Hello ${profile.name}`; // finding
}

export { greet, showComment, showSearch, addRow, withJquery };

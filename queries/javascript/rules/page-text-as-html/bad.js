const preview = document.querySelector('#preview');
const note = document.getElementById('note');

note.addEventListener('input', () => {
  preview.innerHTML = note.value; // finding
});

$('#send').on('click', () => {
  $('#list').append('<li>' + $('#message').val() + '</li>'); // finding
});

const title = document.querySelector('h1').textContent;
preview.insertAdjacentHTML('afterbegin', `<b>${title}</b>`); // finding

function draft() {
  return localStorage.getItem('draft') || '';
}
preview.innerHTML = draft(); // finding

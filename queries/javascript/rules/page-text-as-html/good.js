import DOMPurify from 'dompurify';

const preview = document.querySelector('#preview');
const note = document.getElementById('note');

note.addEventListener('input', () => {
  preview.textContent = note.value;
});
$('#send').on('click', () => $('#list').append($('<li>').text($('#message').val())));
preview.innerHTML = DOMPurify.sanitize(localStorage.getItem('draft'));
preview.innerHTML = note.innerHTML;
preview.innerHTML = `<b>${note.value.length} characters</b>`;
preview.innerHTML = `<b>${Number(note.value)}</b>`;

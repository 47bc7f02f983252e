// Safe: the note from the address is a text child, which React escapes.
import { useSearchParams } from 'react-router-dom';

interface NoteProps {
  note: string;
}

function Note({ note }: NoteProps) {
  return (
    <p className="note">
      {note}
    </p>
  );
}

export function OrderConfirmation() {
  const [params] = useSearchParams();
  const note = params.get('note');
  return (
    <main>
      <h1>Thank you for your order</h1>
      {note ? <Note note={note} /> : null}
    </main>
  );
}

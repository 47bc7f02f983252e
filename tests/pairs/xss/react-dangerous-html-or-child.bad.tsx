// The note from the address is set as the element's HTML.
import { useSearchParams } from 'react-router-dom';

interface NoteProps {
  note: string;
}

function Note({ note }: NoteProps) {
  return (
    <p
      className="note"
      dangerouslySetInnerHTML={{ __html: note }} // weakness
    />
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

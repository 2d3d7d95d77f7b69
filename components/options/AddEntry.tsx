import { useId, useState } from 'preact/hooks';
import { useCatalogue } from '../text';

/** One field and its button. `add` says by a message key why it refuses, or null when the entry was taken. */
export function AddEntry({
  label,
  button,
  placeholder,
  add,
}: {
  readonly label: string;
  readonly button: string;
  readonly placeholder: string;
  readonly add: (text: string) => string | null;
}) {
  const { text } = useCatalogue();
  const id = useId();
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const refused = add(value);
        setProblem(refused);
        if (refused === null) setValue('');
      }}
    >
      <label for={id}>{label}</label>
      <div class="line">
        <input
          id={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={placeholder}
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {button}
        </button>
      </div>
      <p class="error" id={`${id}-problem`} role="alert" hidden={problem === null}>
        {problem === null ? '' : text(problem)}
      </p>
    </form>
  );
}

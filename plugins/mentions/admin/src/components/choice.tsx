import { SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props<Value extends string> {
  /** What is chosen, for those who hear it. */
  readonly label: string;
  readonly value: Value;
  /** What each value is called. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few values. */
export function Choice<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  return (
    <SingleSelect
      aria-label={label}
      size="S"
      value={value}
      onChange={(chosen) => {
        const known = choices.find(([one]) => one === String(chosen));
        if (known) onChange(known[0]);
      }}
    >
      {choices.map(([one, name]) => (
        <SingleSelectOption key={one} value={one}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

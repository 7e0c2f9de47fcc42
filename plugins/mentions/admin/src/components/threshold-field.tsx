import { Field, NumberInput } from '@strapi/design-system';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: number | undefined;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** One score, 0–1. */
export function ThresholdField({ name, label, hint, error, value, isReadOnly, onChange }: Props) {
  return (
    <Field.Root name={name} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <NumberInput step={0.05} value={value} disabled={isReadOnly} onValueChange={onChange} />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

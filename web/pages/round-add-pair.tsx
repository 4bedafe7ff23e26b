// A pair that the round did not make, to be imposed or ruled out in the next.
import type { Round } from "../../schema/contract/rounds.ts";
import { Radios, Select } from "../ui/choices.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

/** Beyond this many, a list to choose from is longer than the rest of the page. */
const LISTED = 300;

export function RoundAddPair({ round, errors }: { round: Round; errors?: FormErrors }) {
  const { review } = useFrame().t.rounds;
  return (
    <>
      <Ends round={round} side="north" name="add.a" label={review.addNorth} {...(errors && { errors })} />
      <Ends round={round} side="south" name="add.b" label={review.addSouth} {...(errors && { errors })} />
      <Radios
        name="add.act"
        label={review.addAct}
        value="pin"
        inline
        options={(["pin", "ban"] as const).map((value) => ({ value, label: review.addActs[value] }))}
      />
      <TextField name="add.reason" label={review.addReason} maxlength={2000} error={errors?.fields["add.reason"]} />
    </>
  );
}

interface EndsProps {
  round: Round;
  side: "north" | "south";
  name: string;
  label: string;
  errors?: FormErrors;
}

function Ends({ round, side, name, label, errors }: EndsProps) {
  const { review } = useFrame().t.rounds;
  const there = Object.entries(round.organisations)
    .filter(([, one]) => one.side === side)
    .sort(([, one], [, two]) => one.name.localeCompare(two.name));
  const error = errors?.fields[name];
  if (there.length > LISTED) return <TextField name={name} label={label} error={error} />;
  const options = there.map(([value, one]) => ({ value, label: one.name }));
  return <Select name={name} label={label} empty={review.addChoose} options={options} error={error} />;
}

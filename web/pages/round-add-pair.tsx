// A pair that the round did not make, to be imposed or ruled out in the next.
import type { RerunFields, Round } from "../../schema/contract/rounds.ts";
import { Radios, Select } from "../ui/choices.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import type { FormErrors } from "./problems.tsx";

/** Beyond this many, a list to choose from is longer than the rest of the page. */
const LISTED = 300;

interface AddPairProps {
  round: Round;
  said: RerunFields["add"];
  errors?: FormErrors;
}

export function RoundAddPair({ round, said, errors }: AddPairProps) {
  const { review } = useFrame().t.rounds;
  const ends = { round, ...(errors && { errors }) };
  return (
    <>
      <Ends {...ends} side="north" name="add.a" value={said.a} label={review.addNorth} />
      <Ends {...ends} side="south" name="add.b" value={said.b} label={review.addSouth} />
      <Radios
        name="add.act"
        label={review.addAct}
        value={said.act}
        inline
        options={(["pin", "ban"] as const).map((value) => ({ value, label: review.addActs[value] }))}
      />
      <TextField
        name="add.reason"
        label={review.addReason}
        value={said.reason}
        maxlength={2000}
        error={errors?.fields["add.reason"]}
      />
    </>
  );
}

interface EndsProps {
  round: Round;
  side: "north" | "south";
  name: string;
  value: string;
  label: string;
  errors?: FormErrors;
}

function Ends({ round, side, name, value: chosen, label, errors }: EndsProps) {
  const { review } = useFrame().t.rounds;
  const there = Object.entries(round.organisations)
    .filter(([, one]) => one.side === side)
    .sort(([, one], [, two]) => one.name.localeCompare(two.name));
  const error = errors?.fields[name];
  if (there.length > LISTED) return <TextField name={name} label={label} value={chosen} error={error} />;
  const options = there.map(([value, one]) => ({ value, label: one.name }));
  return <Select name={name} label={label} value={chosen} empty={review.addChoose} options={options} error={error} />;
}

// What a refused form shows at the top of its page: the sentence for the whole, then each field's.
import { ErrorSummary } from "../ui/error-summary.tsx";
import { useFrame } from "../ui/frame.ts";

/** A refusal as pages receive it: a sentence for the whole, one for each field. */
export interface FormErrors {
  title: string;
  fields: Record<string, string>;
}

export function Problems({ errors }: { errors: FormErrors | undefined }) {
  const { t } = useFrame();
  if (!errors) return null;
  const fields = Object.entries(errors.fields).map(([name, text]) => ({ name, text }));
  return <ErrorSummary title={t.common.errorSummary} errors={fields.length > 0 ? fields : [{ text: errors.title }]} />;
}

/** The patient and what all patients share, fetched when they are needed. */
import { useEffect, useState } from "preact/hooks";
import type { Model } from "../shared/model";
import { part } from "../shared/parts";
import { type Bedside, bedsideOf, type Catalogue, type Patient } from "./view";

const CATALOGUE = "reasoning/catalogue";
/** A page may hold several patients; on the site they share one catalogue. */
let shared: Promise<Catalogue> | undefined;

async function catalogueOf(model: Model): Promise<Catalogue> {
  if (!ON_SITE) return part<Catalogue>(model, CATALOGUE);
  shared ??= part<Catalogue>(model, CATALOGUE);
  shared.catch(() => (shared = undefined));
  return shared;
}

/** The course's patients are parts of its content; an educator's own comes whole with the widget. */
async function patientOf(model: Model, id: string): Promise<Patient> {
  const own = model.get<Partial<Patient> | undefined>("own");
  return own?.id ? (own as Patient) : part<Patient>(model, `patients/${id}`);
}

export interface Fetched {
  bedside?: Bedside;
  failed: boolean;
  fetch(): void;
}

export function useBedside(model: Model, id: string): Fetched {
  const [asked, setAsked] = useState(0);
  const [state, setState] = useState<Pick<Fetched, "bedside" | "failed">>({ failed: false });
  useEffect(() => {
    if (asked === 0 || state.bedside) return;
    setState({ failed: false });
    Promise.all([patientOf(model, id), catalogueOf(model)]).then(
      ([patient, catalogue]) => setState({ bedside: bedsideOf(patient, catalogue), failed: false }),
      (error) => {
        console.warn(error);
        setState({ failed: true });
      },
    );
  }, [asked]);
  return { ...state, fetch: () => setAsked((count) => (count > 0 && !state.failed ? count : count + 1)) };
}

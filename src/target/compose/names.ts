import { SERVICE_UNDER_TEST, type ServiceRole } from '../../domain/observation.ts';
import { type ComposePlan, ORDINARY_K6 } from '../../domain/plan.ts';

/** Names of the compose files, and those under which every stage knows the services. */
export interface ServiceNames {
  known(service: string): string;
  ofFiles(known: string): string;
  roleOf(service: string): ServiceRole;
}

const ROLES: readonly ServiceRole[] = ['orchestrator', 'queue', 'prometheus', 'grafana', 'k6'];
/** What else has figures, or means something in them. */
const TAKEN: readonly string[] = [...ROLES, 'consumers', 'machine'];

/** In the stack of an ordinary service every other one is somebody else's, whatever it is called. */
export function serviceNames({ service: tested, ordinary }: ComposePlan): ServiceNames {
  if (ordinary === undefined)
    return {
      known: (service) => service,
      ofFiles: (known) => known,
      roleOf: (service) => ROLES.find((role) => role === service) ?? 'other',
    };
  const prefix = 'your-';
  const isTaken = (service: string) => TAKEN.includes(service.replace(/^(?:your-)+/, ''));
  return {
    known: (service) =>
      service === tested ? SERVICE_UNDER_TEST : isTaken(service) ? `${prefix}${service}` : service,
    ofFiles: (known) =>
      known === SERVICE_UNDER_TEST
        ? tested
        : known.startsWith(prefix) && isTaken(known)
          ? known.slice(prefix.length)
          : known,
    roleOf: (service) => (service === tested ? 'orchestrator' : 'other'),
  };
}

/** What k6 is called in the compose files. */
export const k6Service = ({ ordinary }: ComposePlan): string => (ordinary === undefined ? 'k6' : ORDINARY_K6);

import type { Calibration } from '../../../shared/calibration';
import { useAnswer } from './use-answer';

/** How far scores can be trusted, and which tags other thresholds would change. */
export function useCalibration() {
  return useAnswer<Calibration>('/mentions/thresholds/calibration');
}

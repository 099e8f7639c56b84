// Stands in the bundle for @univerjs/telemetry (see webpack.config.js), which states no licence. All that the grid takes
// from it is the name of a service that may be missing, and nothing here provides one.
import { createIdentifier } from '@univerjs/core';

export const ITelemetryService = createIdentifier('telemetry.service');

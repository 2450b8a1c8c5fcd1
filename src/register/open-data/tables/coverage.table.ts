import { CoverageRecord } from '../../records/coverage.record.js';
import { column, declare } from './declaration.js';
import { told } from './said.js';

const coverage = (field: string, sv: string) => told(CoverageRecord, field, sv);
const SOME = { required: true };

export const coverageTable = declare('coverage', {
  title: { sv: 'Täckning', en: 'Coverage' },
  description: {
    sv: 'En rad är en offentlig organisation och en månad: hur fullständigt den redovisade. Det som inte finns i registret är också data.',
    en: 'A row is a public body and a month: how completely it reported. What is not in the register is data too.',
  },
  primaryKey: ['public_body_id', 'period'],
  columns: [
    column(
      'public_body_id',
      'uuid',
      { sv: 'Den offentliga organisationen.', en: 'The public body.', field: 'Coverage.publicBody' },
      { required: true, partOf: 'public_bodies' },
    ),
    column('period', 'text', coverage('period', 'Månaden: 2026-03.'), SOME),
    column(
      'posts_in_scope',
      'integer',
      coverage('postsInScope', 'Uppdrag vars innehavare ska redovisa, någon dag i månaden.'),
      SOME,
    ),
    column(
      'posts_reporting',
      'integer',
      coverage(
        'postsReporting',
        'Hur många av dem som har ett publicerat möte eller en nollrapport i månaden.',
      ),
      SOME,
    ),
    column('nil_returns', 'integer', coverage('nilReturns', 'Nollrapporter för månaden.'), SOME),
    column('meetings', 'integer', coverage('meetings', 'Månadens publicerade möten.'), SOME),
    column(
      'median_days_to_publication',
      'decimal',
      coverage(
        'medianDaysToPublication',
        'Median för dagarna från mötets sista dag till publiceringen; tomt när det inte finns något.',
      ),
    ),
    column('late', 'integer', coverage('late', 'Möten som publicerades senare än gränsen.'), SOME),
    column(
      'with_quality_notes',
      'integer',
      coverage('withQualityNotes', 'Möten som saknar något av det som krävs av poster i dag.'),
      SOME,
    ),
    column(
      'delayed',
      'integer',
      coverage(
        'delayed',
        'Organisationens möten som är godkända men inte offentliga än: antalet nu, detsamma i varje månad, eftersom månaden för ett fördröjt möte inte är offentlig.',
      ),
      SOME,
    ),
  ],
});

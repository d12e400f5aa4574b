// Sums up a run in the closing line that CI reads. Each step beside the tests counts as one.
import { existsSync, readFileSync } from 'node:fs';

const [file, ...codes] = process.argv.slice(2);
const [tests, ...steps] = codes.map(Number);
const { numPassedTests, numFailedTests } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0 };

const passed = numPassedTests + steps.filter((code) => code === 0).length;
// A runner that ended badly without a failed test has failed all the same.
const failed = (tests !== 0 && numFailedTests === 0 ? 1 : numFailedTests) + steps.filter((code) => code !== 0).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

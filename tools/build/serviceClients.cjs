// Stands in for ask-sdk-model in the bundle: two thirds of it are clients of Amazon's services, which the skill never
// calls. Whoever adds such a call hears about it here, at build or at the first run.
exports.services = {
  ServiceClientFactory: class {
    constructor() {
      throw new Error('Service clients are left out of the bundle: see tools/build/bundle.ts');
    }
  },
};

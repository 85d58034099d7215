// Loaded in front of the source by each step of a suite: to strip the types of it takes five times as long as the step.
require("node:module").enableCompileCache();

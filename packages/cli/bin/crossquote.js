#!/usr/bin/env node
// oxlint-disable-next-line import/no-unassigned-import -- it is the program
import '../dist/main.js';

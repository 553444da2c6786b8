#!/usr/bin/env node
// Committed, so that npm links the command also before it is built, and a build does not change its mode.
import './dist/main.js';

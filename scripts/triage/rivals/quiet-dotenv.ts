/** `natural` brings dotenv, which would print a line for each start; imported before it, this keeps it quiet. */
process.env['DOTENV_CONFIG_QUIET'] = 'true';

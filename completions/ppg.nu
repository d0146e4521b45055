module completions {

  def "nu-complete ppg output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg color" [] {
    [ "auto" "always" "never" ]
  }

  # The command line of Prisma Postgres
  export extern ppg [
    --output(-o): string@"nu-complete ppg output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --version(-V)             # Print the version of ppg
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign in, sign out and switch between sessions
  export extern "ppg auth" [
    --output(-o): string@"nu-complete ppg auth output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth login output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth login color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign in with a browser or a service token
  export extern "ppg auth login" [
    --output(-o): string@"nu-complete ppg auth login output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth login color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --no-browser              # Print the sign-in address instead of opening a browser
    --client-id: string       # ID of an OAuth client of your own; ppg registers one if omitted
    --callback-port: string   # Local port for the redirect of the browser; any free port if omitted
    --with-token              # Read a service token from standard input, verify it and store it
    --github-actions          # Exchange the token of a GitHub Actions workflow: no stored secret
    --expires-in: string      # Lifetime of the token of --github-actions, in seconds
    --insecure-storage        # Store the tokens in a file that only you can read, not in the keyring
    --wait-timeout: string    # Time to wait for the browser, then exit 8: seconds, or like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth logout output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth logout color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign out: revoke the tokens and remove them
  export extern "ppg auth logout" [
    --output(-o): string@"nu-complete ppg auth logout output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth logout color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --all                     # Sign out every profile and remove the stored connection strings
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth status output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show who is signed in, and verify it with the service
  export extern "ppg auth status" [
    --output(-o): string@"nu-complete ppg auth status output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth status color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --offline                 # Show stored data only; do not contact the service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the sign-ins of every profile
  export extern "ppg auth list" [
    --output(-o): string@"nu-complete ppg auth list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth token output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth token color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a valid access token, for other programs
  export extern "ppg auth token" [
    --output(-o): string@"nu-complete ppg auth token output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth token color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg auth switch output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg auth switch color" [] {
    [ "auto" "always" "never" ]
  }

  # Select the default workspace or profile
  export extern "ppg auth switch" [
    --output(-o): string@"nu-complete ppg auth switch output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg auth switch color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Workspace, by ID or name, or profile; prompts if omitted
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg auth help" [
  ]

  # Sign in with a browser or a service token
  export extern "ppg auth help login" [
  ]

  # Sign out: revoke the tokens and remove them
  export extern "ppg auth help logout" [
  ]

  # Show who is signed in, and verify it with the service
  export extern "ppg auth help status" [
  ]

  # List the sign-ins of every profile
  export extern "ppg auth help list" [
  ]

  # Print a valid access token, for other programs
  export extern "ppg auth help token" [
  ]

  # Select the default workspace or profile
  export extern "ppg auth help switch" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg auth help help" [
  ]

  def "nu-complete ppg login output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg login color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign in; short for ppg auth login
  export extern "ppg login" [
    --output(-o): string@"nu-complete ppg login output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg login color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --no-browser              # Print the sign-in address instead of opening a browser
    --client-id: string       # ID of an OAuth client of your own; ppg registers one if omitted
    --callback-port: string   # Local port for the redirect of the browser; any free port if omitted
    --with-token              # Read a service token from standard input, verify it and store it
    --github-actions          # Exchange the token of a GitHub Actions workflow: no stored secret
    --expires-in: string      # Lifetime of the token of --github-actions, in seconds
    --insecure-storage        # Store the tokens in a file that only you can read, not in the keyring
    --wait-timeout: string    # Time to wait for the browser, then exit 8: seconds, or like 90s or 10m
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg logout output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg logout color" [] {
    [ "auto" "always" "never" ]
  }

  # Sign out; short for ppg auth logout
  export extern "ppg logout" [
    --output(-o): string@"nu-complete ppg logout output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg logout color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --all                     # Sign out every profile and remove the stored connection strings
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg whoami output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg whoami color" [] {
    [ "auto" "always" "never" ]
  }

  # Show who is signed in; short for ppg auth status
  export extern "ppg whoami" [
    --output(-o): string@"nu-complete ppg whoami output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg whoami color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --offline                 # Show stored data only; do not contact the service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg status output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the service, project and database in use here, and why
  export extern "ppg status" [
    --output(-o): string@"nu-complete ppg status output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg status color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --offline                 # Show what is known here; do not contact the service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg workspace output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace color" [] {
    [ "auto" "always" "never" ]
  }

  # List, create and use workspaces
  export extern "ppg workspace" [
    --output(-o): string@"nu-complete ppg workspace output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg workspace color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg workspace list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the workspaces that the token gives access to
  export extern "ppg workspace list" [
    --output(-o): string@"nu-complete ppg workspace list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg workspace list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg workspace get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a workspace and its plan
  export extern "ppg workspace get" [
    --output(-o): string@"nu-complete ppg workspace get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg workspace get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    WORKSPACE?: string        # ID or name; default: the selected workspace
  ]

  def "nu-complete ppg workspace create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace create color" [] {
    [ "auto" "always" "never" ]
  }

  # Create a workspace for projects
  export extern "ppg workspace create" [
    --output(-o): string@"nu-complete ppg workspace create output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg workspace create color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    name: string              # Display name of the workspace
  ]

  def "nu-complete ppg workspace subscription output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace subscription color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a workspace's plan
  export extern "ppg workspace subscription" [
    --output(-o): string@"nu-complete ppg workspace subscription output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg workspace subscription color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    WORKSPACE?: string        # ID or name; default: the selected workspace
  ]

  def "nu-complete ppg workspace use output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg workspace use color" [] {
    [ "auto" "always" "never" ]
  }

  # Use a workspace in the following commands
  export extern "ppg workspace use" [
    --output(-o): string@"nu-complete ppg workspace use output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg workspace use color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --link                    # Save the choice for this directory, in .ppg/project.json
    --help(-h)                # Print help (see more with '--help')
    WORKSPACE?: string        # ID or name; default: pick from a list
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg workspace help" [
  ]

  # List the workspaces that the token gives access to
  export extern "ppg workspace help list" [
  ]

  # Show a workspace and its plan
  export extern "ppg workspace help get" [
  ]

  # Create a workspace for projects
  export extern "ppg workspace help create" [
  ]

  # Show a workspace's plan
  export extern "ppg workspace help subscription" [
  ]

  # Use a workspace in the following commands
  export extern "ppg workspace help use" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg workspace help help" [
  ]

  def "nu-complete ppg project output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project color" [] {
    [ "auto" "always" "never" ]
  }

  # Create, list and manage projects
  export extern "ppg project" [
    --output(-o): string@"nu-complete ppg project output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg project list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the projects of a workspace
  export extern "ppg project list" [
    --output(-o): string@"nu-complete ppg project list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --logical-id: string      # Only the one with this logical ID
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg project get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a project with its databases
  export extern "ppg project get" [
    --output(-o): string@"nu-complete ppg project get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    PROJECT?: string          # ID or name; default: the selected project
  ]

  def "nu-complete ppg project create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project create color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg project create format" [] {
    [ "sh" "fish" "powershell" "dotenv" "docker" "json" "github" "direnv" ]
  }

  # Create a project with a database
  export extern "ppg project create" [
    --output(-o): string@"nu-complete ppg project create output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project create color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --region: string          # Region of its database
    --logical-id: string      # Your own ID for it, unique among your projects
    --no-database             # Create no database in it
    --format: string@"nu-complete ppg project create format" # Print its connection as variables for this program, and nothing else
    --write: path             # Write the variables to this .env file; other lines stay
    --keep                    # Leave variables that the file has, and add the missing ones
    --only: string            # Only these variables, as in --only DATABASE_URL,DIRECT_URL
    --variable: string        # Name of the variable for the connection string
    --prefix: string          # Prefix of each name
    --type: string            # Protocol: direct or prisma; default: prisma if the database has it
    --wait                    # Wait until it is ready
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
    name: string              # Display name of the project
  ]

  def "nu-complete ppg project rename output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project rename color" [] {
    [ "auto" "always" "never" ]
  }

  # Rename a project, keep its ID
  export extern "ppg project rename" [
    --output(-o): string@"nu-complete ppg project rename output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project rename color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name of the project
    name: string              # New name of the project
  ]

  def "nu-complete ppg project update output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project update color" [] {
    [ "auto" "always" "never" ]
  }

  # Update a project's name or settings
  export extern "ppg project update" [
    --output(-o): string@"nu-complete ppg project update output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project update color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --name: string            # New name of the project
    --set: string             # Setting to change; the value is JSON or text
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name of the project
  ]

  def "nu-complete ppg project transfer output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project transfer color" [] {
    [ "auto" "always" "never" ]
  }

  # Transfer a project with its databases to another workspace
  export extern "ppg project transfer" [
    --output(-o): string@"nu-complete ppg project transfer output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project transfer color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name of the project
  ]

  def "nu-complete ppg project delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a project with its databases, their backups and connections
  export extern "ppg project delete" [
    --output(-o): string@"nu-complete ppg project delete output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    PROJECT: string           # ID or name of the project
  ]

  def "nu-complete ppg project use output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project use color" [] {
    [ "auto" "always" "never" ]
  }

  # Use a project in the following commands
  export extern "ppg project use" [
    --output(-o): string@"nu-complete ppg project use output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project use color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --link                    # Save the choice for this directory, in .ppg/project.json
    --help(-h)                # Print help (see more with '--help')
    PROJECT?: string          # ID or name; default: pick from a list
  ]

  def "nu-complete ppg project unlink output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg project unlink color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove the link of this directory
  export extern "ppg project unlink" [
    --output(-o): string@"nu-complete ppg project unlink output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg project unlink color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg project help" [
  ]

  # List the projects of a workspace
  export extern "ppg project help list" [
  ]

  # Show a project with its databases
  export extern "ppg project help get" [
  ]

  # Create a project with a database
  export extern "ppg project help create" [
  ]

  # Rename a project, keep its ID
  export extern "ppg project help rename" [
  ]

  # Update a project's name or settings
  export extern "ppg project help update" [
  ]

  # Transfer a project with its databases to another workspace
  export extern "ppg project help transfer" [
  ]

  # Delete a project with its databases, their backups and connections
  export extern "ppg project help delete" [
  ]

  # Use a project in the following commands
  export extern "ppg project help use" [
  ]

  # Remove the link of this directory
  export extern "ppg project help unlink" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg project help help" [
  ]

  def "nu-complete ppg db output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db color" [] {
    [ "auto" "always" "never" ]
  }

  # Create, list and manage databases
  export extern "ppg db" [
    --output(-o): string@"nu-complete ppg db output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg db list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the databases of a project
  export extern "ppg db list" [
    --output(-o): string@"nu-complete ppg db list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --all                     # List the databases of all projects
    --branch: string          # Only those of a git branch; auto: the branch that is checked out
    --logical-id: string      # Only the one with this logical ID
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg db get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one database of a project
  export extern "ppg db get" [
    --output(-o): string@"nu-complete ppg db get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg db create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db create color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg db create format" [] {
    [ "sh" "fish" "powershell" "dotenv" "docker" "json" "github" "direnv" ]
  }

  # Create a database in a project
  export extern "ppg db create" [
    --output(-o): string@"nu-complete ppg db create output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db create color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --region: string          # Region; default with --from-backup or --from-database: the source's
    --from-backup: string     # Create it from a backup of --from-database or --database
    --from-database: string   # Create it as a copy of another database, by ID or name
    --branch: string          # Git branch that it belongs to; auto: the branch that is checked out
    --default                 # Make it the project's default database
    --logical-id: string      # Your own ID for it
    --format: string@"nu-complete ppg db create format" # Print its connection as variables for this program, and nothing else
    --write: path             # Write the variables to this .env file; other lines stay
    --keep                    # Leave variables that the file has, and add the missing ones
    --only: string            # Only these variables, as in --only DATABASE_URL,DIRECT_URL
    --variable: string        # Name of the variable for the connection string
    --prefix: string          # Prefix of each name
    --type: string            # Protocol: direct or prisma; default: prisma if the database has it
    --wait                    # Wait until it is ready
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Display name of the database
  ]

  def "nu-complete ppg db rename output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db rename color" [] {
    [ "auto" "always" "never" ]
  }

  # Rename a database of a project
  export extern "ppg db rename" [
    --output(-o): string@"nu-complete ppg db rename output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db rename color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    DB: string                # ID or name of the database
    name: string              # New name of the database
  ]

  def "nu-complete ppg db update output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db update color" [] {
    [ "auto" "always" "never" ]
  }

  # Update a database's name, branch or logical ID
  export extern "ppg db update" [
    --output(-o): string@"nu-complete ppg db update output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db update color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --name: string            # New name of the database
    --branch: string          # Git branch that it belongs to; auto: the branch that is checked out
    --no-branch               # Detach it from its branch
    --logical-id: string      # Your own ID for it
    --help(-h)                # Print help (see more with '--help')
    DB: string                # ID or name of the database
  ]

  def "nu-complete ppg db delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a database with its backups and connections
  export extern "ppg db delete" [
    --output(-o): string@"nu-complete ppg db delete output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    DB: string                # ID or name of the database
  ]

  def "nu-complete ppg db use output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db use color" [] {
    [ "auto" "always" "never" ]
  }

  # Use a database in the following commands
  export extern "ppg db use" [
    --output(-o): string@"nu-complete ppg db use output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db use color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --link                    # Save the choice for this directory, in .ppg/project.json
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: pick from a list
  ]

  def "nu-complete ppg db usage output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db usage color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a database's usage: storage, queries, connections
  export extern "ppg db usage" [
    --output(-o): string@"nu-complete ppg db usage output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db usage color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --from: string            # First day of the period, YYYY-MM-DD
    --to: string              # Last day of the period, YYYY-MM-DD
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg db wait output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a database accepts connections
  export extern "ppg db wait" [
    --output(-o): string@"nu-complete ppg db wait output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db wait color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg db url output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db url color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a connection string
  export extern "ppg db url" [
    --output(-o): string@"nu-complete ppg db url output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db url color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --branch: string          # Database of this git branch; auto: the branch that is checked out
    --type: string            # Protocol: direct (PostgreSQL) or prisma (pooled)
    --create-connection       # Create a connection if the service shows no string and none is saved
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg db psql output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg db psql color" [] {
    [ "auto" "always" "never" ]
  }

  # Open psql; the password stays out of the process list
  export extern "ppg db psql" [
    --output(-o): string@"nu-complete ppg db psql output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg db psql color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --branch: string          # Database of this git branch; auto: the branch that is checked out
    --create-connection       # Create a connection if the service shows no string and none is saved
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg db help" [
  ]

  # List the databases of a project
  export extern "ppg db help list" [
  ]

  # Show one database of a project
  export extern "ppg db help get" [
  ]

  # Create a database in a project
  export extern "ppg db help create" [
  ]

  # Rename a database of a project
  export extern "ppg db help rename" [
  ]

  # Update a database's name, branch or logical ID
  export extern "ppg db help update" [
  ]

  # Delete a database with its backups and connections
  export extern "ppg db help delete" [
  ]

  # Use a database in the following commands
  export extern "ppg db help use" [
  ]

  # Show a database's usage: storage, queries, connections
  export extern "ppg db help usage" [
  ]

  # Wait until a database accepts connections
  export extern "ppg db help wait" [
  ]

  # Print a connection string
  export extern "ppg db help url" [
  ]

  # Open psql; the password stays out of the process list
  export extern "ppg db help psql" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg db help help" [
  ]

  def "nu-complete ppg backup output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup color" [] {
    [ "auto" "always" "never" ]
  }

  # Create, list and restore backups
  export extern "ppg backup" [
    --output(-o): string@"nu-complete ppg backup output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg backup color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg backup list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the backups of a database
  export extern "ppg backup list" [
    --output(-o): string@"nu-complete ppg backup list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg backup list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg backup get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one backup of a database
  export extern "ppg backup get" [
    --output(-o): string@"nu-complete ppg backup get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg backup get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    backup: string            # ID of the backup
  ]

  def "nu-complete ppg backup create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup create color" [] {
    [ "auto" "always" "never" ]
  }

  # Create a backup of a database
  export extern "ppg backup create" [
    --output(-o): string@"nu-complete ppg backup create output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg backup create color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --label: string           # Note to recognise it by
    --wait                    # Wait until it is ready
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg backup restore output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup restore color" [] {
    [ "auto" "always" "never" ]
  }

  # Restore a backup: replace a database's content
  export extern "ppg backup restore" [
    --output(-o): string@"nu-complete ppg backup restore output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg backup restore color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --to: string              # Database to overwrite, by ID or name; default: the backup's own
    --wait                    # Wait until it is ready
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
    backup: string            # ID of the backup
  ]

  def "nu-complete ppg backup wait output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg backup wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a backup is complete
  export extern "ppg backup wait" [
    --output(-o): string@"nu-complete ppg backup wait output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg backup wait color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
    backup: string            # ID of the backup
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg backup help" [
  ]

  # List the backups of a database
  export extern "ppg backup help list" [
  ]

  # Show one backup of a database
  export extern "ppg backup help get" [
  ]

  # Create a backup of a database
  export extern "ppg backup help create" [
  ]

  # Restore a backup: replace a database's content
  export extern "ppg backup help restore" [
  ]

  # Wait until a backup is complete
  export extern "ppg backup help wait" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg backup help help" [
  ]

  def "nu-complete ppg conn output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn color" [] {
    [ "auto" "always" "never" ]
  }

  # Create, rotate and export connections
  export extern "ppg conn" [
    --output(-o): string@"nu-complete ppg conn output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg conn list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the connections of a database; their strings are masked
  export extern "ppg conn list" [
    --output(-o): string@"nu-complete ppg conn list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --all                     # List the connections of all databases
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg conn get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one connection of a database
  export extern "ppg conn get" [
    --output(-o): string@"nu-complete ppg conn get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    connection: string        # ID of the connection
  ]

  def "nu-complete ppg conn create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn create color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg conn create format" [] {
    [ "sh" "fish" "powershell" "dotenv" "docker" "json" "github" "direnv" ]
  }

  # Create a connection; its string is shown once and saved in the keyring
  export extern "ppg conn create" [
    --output(-o): string@"nu-complete ppg conn create output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn create color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --name: string            # Display name of the connection
    --format: string@"nu-complete ppg conn create format" # Print its connection as variables for this program, and nothing else
    --write: path             # Write the variables to this .env file; other lines stay
    --keep                    # Leave variables that the file has, and add the missing ones
    --only: string            # Only these variables, as in --only DATABASE_URL,DIRECT_URL
    --variable: string        # Name of the variable for the connection string
    --prefix: string          # Prefix of each name
    --no-save                 # Do not save its string in the keyring
    --type: string            # Protocol: direct (PostgreSQL) or prisma (pooled)
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  def "nu-complete ppg conn rotate output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn rotate color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg conn rotate format" [] {
    [ "sh" "fish" "powershell" "dotenv" "docker" "json" "github" "direnv" ]
  }

  # Rotate a connection's credentials; the old string stops working
  export extern "ppg conn rotate" [
    --output(-o): string@"nu-complete ppg conn rotate output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn rotate color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --format: string@"nu-complete ppg conn rotate format" # Print its connection as variables for this program, and nothing else
    --write: path             # Write the variables to this .env file; other lines stay
    --keep                    # Leave variables that the file has, and add the missing ones
    --only: string            # Only these variables, as in --only DATABASE_URL,DIRECT_URL
    --variable: string        # Name of the variable for the connection string
    --prefix: string          # Prefix of each name
    --type: string            # Protocol: direct or prisma; default: prisma if the database has it
    --no-save                 # Do not save its string in the keyring
    --help(-h)                # Print help (see more with '--help')
    connection: string        # ID of the connection
  ]

  def "nu-complete ppg conn delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a connection; its clients lose access at once
  export extern "ppg conn delete" [
    --output(-o): string@"nu-complete ppg conn delete output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    connection: string        # ID of the connection
  ]

  def "nu-complete ppg conn env output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg conn env color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg conn env format" [] {
    [ "sh" "fish" "powershell" "dotenv" "docker" "json" "github" "direnv" ]
  }

  # Print a connection as variables, or write them to a .env file
  export extern "ppg conn env" [
    --output(-o): string@"nu-complete ppg conn env output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg conn env color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --keep                    # Leave variables that the file has, and add the missing ones
    --only: string            # Only these variables, as in --only DATABASE_URL,DIRECT_URL
    --prefix: string          # Prefix of each name
    --type: string            # Protocol: direct or prisma; default: prisma if the database has it
    --branch: string          # Database of this git branch; auto: the branch that is checked out
    --create-connection       # Create a connection if the service shows no string and none is saved
    --name: string            # Name of the variable for the connection string
    --variable: string        # Name of the variable for the connection string
    --format: string@"nu-complete ppg conn env format" # Shell or program that reads the variables; default: sh
    --write: path             # Write the variables to this .env file; other lines stay
    --help(-h)                # Print help (see more with '--help')
    DB?: string               # ID or name; default: the selected database
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg conn help" [
  ]

  # List the connections of a database; their strings are masked
  export extern "ppg conn help list" [
  ]

  # Show one connection of a database
  export extern "ppg conn help get" [
  ]

  # Create a connection; its string is shown once and saved in the keyring
  export extern "ppg conn help create" [
  ]

  # Rotate a connection's credentials; the old string stops working
  export extern "ppg conn help rotate" [
  ]

  # Delete a connection; its clients lose access at once
  export extern "ppg conn help delete" [
  ]

  # Print a connection as variables, or write them to a .env file
  export extern "ppg conn help env" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg conn help help" [
  ]

  def "nu-complete ppg integration output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration color" [] {
    [ "auto" "always" "never" ]
  }

  # List and delete integrations with third parties
  export extern "ppg integration" [
    --output(-o): string@"nu-complete ppg integration output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg integration color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg integration list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the integrations of a workspace
  export extern "ppg integration list" [
    --output(-o): string@"nu-complete ppg integration list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg integration list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg integration get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one integration of a workspace
  export extern "ppg integration get" [
    --output(-o): string@"nu-complete ppg integration get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg integration get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    integration: string       # ID of the integration
  ]

  def "nu-complete ppg integration delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg integration delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete an integration, or all of a client; its tokens stop working
  export extern "ppg integration delete" [
    --output(-o): string@"nu-complete ppg integration delete output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg integration delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --client: string          # Delete all integrations of this OAuth client
    --help(-h)                # Print help (see more with '--help')
    integration?: string      # ID of the integration
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg integration help" [
  ]

  # List the integrations of a workspace
  export extern "ppg integration help list" [
  ]

  # Show one integration of a workspace
  export extern "ppg integration help get" [
  ]

  # Delete an integration, or all of a client; its tokens stop working
  export extern "ppg integration help delete" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg integration help help" [
  ]

  def "nu-complete ppg token output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token color" [] {
    [ "auto" "always" "never" ]
  }

  # Create, list and delete service tokens
  export extern "ppg token" [
    --output(-o): string@"nu-complete ppg token output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg token color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg token list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the service tokens of a workspace, without their values
  export extern "ppg token list" [
    --output(-o): string@"nu-complete ppg token list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg token list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg token create output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token create color" [] {
    [ "auto" "always" "never" ]
  }

  # Create a service token; its value is shown once
  export extern "ppg token create" [
    --output(-o): string@"nu-complete ppg token create output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg token create color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    name: string              # Display name of the token
  ]

  def "nu-complete ppg token delete output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg token delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete a service token; it stops working
  export extern "ppg token delete" [
    --output(-o): string@"nu-complete ppg token delete output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg token delete color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    token: string             # ID of the service token
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg token help" [
  ]

  # List the service tokens of a workspace, without their values
  export extern "ppg token help list" [
  ]

  # Create a service token; its value is shown once
  export extern "ppg token help create" [
  ]

  # Delete a service token; it stops working
  export extern "ppg token help delete" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg token help help" [
  ]

  def "nu-complete ppg region output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg region color" [] {
    [ "auto" "always" "never" ]
  }

  # List the regions that databases run in
  export extern "ppg region" [
    --output(-o): string@"nu-complete ppg region output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg region color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg region list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg region list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg region list product" [] {
    [ "postgres" "accelerate" ]
  }

  # List the regions that databases run in
  export extern "ppg region list" [
    --output(-o): string@"nu-complete ppg region list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg region list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --product: string@"nu-complete ppg region list product" # Only those of one product
    --limit: string           # Maximum number of items to show
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg region help" [
  ]

  # List the regions that databases run in
  export extern "ppg region help list" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg region help help" [
  ]

  def "nu-complete ppg run output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg run color" [] {
    [ "auto" "always" "never" ]
  }

  # Run a command with the database's connection in its environment
  export extern "ppg run" [
    --output(-o): string@"nu-complete ppg run output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg run color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --branch: string          # Git branch whose database to use; auto: the current branch, if it has one
    --prefix: string          # Prefix of each name
    --type: string            # Protocol: direct or prisma; default: prisma if the database has it
    --create-connection       # Create a connection if the service shows no string and none is saved
    --name: string            # Name of the variable for the connection string
    --variable: string        # Name of the variable for the connection string
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg quickstart output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg quickstart color" [] {
    [ "auto" "always" "never" ]
  }

  # Create a project and a database, write .env and run a query
  export extern "ppg quickstart" [
    --output(-o): string@"nu-complete ppg quickstart output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg quickstart color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --name: string            # Name of the new project; the directory's if omitted
    --region: string          # Region of the database
    --env-file: path          # File to write the connection to
    --keep                    # Leave variables that the file has, and add the missing ones
    --only: string            # Only these variables, as in --only DATABASE_URL,DIRECT_URL
    --wait-timeout: string    # Stop waiting after this time (exit 8): seconds, or 90s, 10m
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local color" [] {
    [ "auto" "always" "never" ]
  }

  # Run the API on this machine, with real PostgreSQL
  export extern "ppg local" [
    --output(-o): string@"nu-complete ppg local output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local start output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start the server; commands with --local start it on demand
  export extern "ppg local start" [
    --output(-o): string@"nu-complete ppg local start output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local start color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local stop output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop the server and its databases; no data is lost
  export extern "ppg local stop" [
    --output(-o): string@"nu-complete ppg local stop output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local stop color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local status output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show addresses, data directory and databases
  export extern "ppg local status" [
    --output(-o): string@"nu-complete ppg local status output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local status color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local serve output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local serve color" [] {
    [ "auto" "always" "never" ]
  }

  # Run the server in the foreground until Ctrl-C
  export extern "ppg local serve" [
    --output(-o): string@"nu-complete ppg local serve output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local serve color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --detached                # Leave the caller's session, directory and open files, as ppg local start does
    --daemon                  # The server that --detached becomes
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local reset output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local reset color" [] {
    [ "auto" "always" "never" ]
  }

  # Delete all projects, databases and backups of local mode
  export extern "ppg local reset" [
    --output(-o): string@"nu-complete ppg local reset output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local reset color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg local logs output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg local logs color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the log of the server
  export extern "ppg local logs" [
    --output(-o): string@"nu-complete ppg local logs output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg local logs color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --lines(-n): string       # Number of lines to show
    --follow(-f)              # Follow the log until Ctrl-C
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg local help" [
  ]

  # Start the server; commands with --local start it on demand
  export extern "ppg local help start" [
  ]

  # Stop the server and its databases; no data is lost
  export extern "ppg local help stop" [
  ]

  # Show addresses, data directory and databases
  export extern "ppg local help status" [
  ]

  # Run the server in the foreground until Ctrl-C
  export extern "ppg local help serve" [
  ]

  # Delete all projects, databases and backups of local mode
  export extern "ppg local help reset" [
  ]

  # Show the log of the server
  export extern "ppg local help logs" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg local help help" [
  ]

  def "nu-complete ppg api output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg api color" [] {
    [ "auto" "always" "never" ]
  }

  # Send any request to the API, authenticated
  export extern "ppg api" [
    --output(-o): string@"nu-complete ppg api output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg api color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --method(-X): string      # HTTP method
    --header(-H): string      # Header to send
    --field(-f): string       # Field of the body, or of the query for GET, as a string
    --typed-field(-F): string # Field as true, false, null, a number, or the content of a file: @FILE
    --input: string           # File with the body as JSON; - for standard input
    --paginate                # Fetch all pages of a list and join their data
    --include(-i)             # Also print the status and headers of the response
    --list                    # List the operations of the API instead, with the command for each
    --help(-h)                # Print help (see more with '--help')
    ...PATH: string           # HTTP method, and path below the API's base URL; GET, or POST with a body
  ]

  def "nu-complete ppg config output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config color" [] {
    [ "auto" "always" "never" ]
  }

  # Show and change settings
  export extern "ppg config" [
    --output(-o): string@"nu-complete ppg config output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg config color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg config list output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the settings in force, and where each comes from
  export extern "ppg config list" [
    --output(-o): string@"nu-complete ppg config list output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg config list color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg config get output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config get color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the value of a setting
  export extern "ppg config get" [
    --output(-o): string@"nu-complete ppg config get output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg config get color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the setting, as in ppg config list
  ]

  def "nu-complete ppg config set output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config set color" [] {
    [ "auto" "always" "never" ]
  }

  # Set a setting in the current profile
  export extern "ppg config set" [
    --output(-o): string@"nu-complete ppg config set output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg config set color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the setting, as in ppg config list
    value: string             # New value of the setting
  ]

  def "nu-complete ppg config unset output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg config unset color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a setting from the current profile
  export extern "ppg config unset" [
    --output(-o): string@"nu-complete ppg config unset output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg config unset color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the setting, as in ppg config list
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg config help" [
  ]

  # List the settings in force, and where each comes from
  export extern "ppg config help list" [
  ]

  # Print the value of a setting
  export extern "ppg config help get" [
  ]

  # Set a setting in the current profile
  export extern "ppg config help set" [
  ]

  # Remove a setting from the current profile
  export extern "ppg config help unset" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg config help help" [
  ]

  def "nu-complete ppg completions output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete ppg completions shell" [] {
    [ "bash" "elvish" "fish" "nushell" "powershell" "zsh" ]
  }

  # Print a shell completion script
  export extern "ppg completions" [
    --output(-o): string@"nu-complete ppg completions output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg completions color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete ppg completions shell" # Shell that reads the script
  ]

  def "nu-complete ppg doctor output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg doctor color" [] {
    [ "auto" "always" "never" ]
  }

  # Check this machine and the service, and suggest fixes
  export extern "ppg doctor" [
    --output(-o): string@"nu-complete ppg doctor output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg doctor color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --offline                 # Check this machine only; do not contact the service
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete ppg version output" [] {
    [ "table" "json" "yaml" "csv" "ndjson" "env" "id" ]
  }

  def "nu-complete ppg version color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the version of ppg
  export extern "ppg version" [
    --output(-o): string@"nu-complete ppg version output" # Output format: table, json, yaml, csv, ndjson, env or id
    --json                    # Short for -o json
    --jq: string              # Filter the JSON with a jq expression
    --columns: string         # Columns of the table or CSV, by JSON field name
    --no-headers              # Omit the column headings
    --show-secrets            # Show passwords and connection strings in full
    --workspace: string       # Workspace, by ID or name
    --project: string         # Project, by ID or name
    --database: string        # Database, by ID or name
    --api-url: string         # Base URL of the API
    --api-contract: string    # API contract, 1.0 or live; detected if omitted
    --insecure-http           # Allow sending the token over plain HTTP to another machine
    --token-file: path        # Read the token from a file
    --token-stdin             # Read the token from standard input
    --timeout: string         # Time limit of one request: seconds, or a duration like 90s or 2m
    --profile: string         # Profile of settings and sign-ins to use
    --postgres-bin: string    # Directory of PostgreSQL's programs, for local mode
    --yes(-y)                 # Confirm destructive actions without a prompt
    --no-input                # Disable all prompts, as in CI
    --dry-run                 # Print requests that would change something, without sending them
    --color: string@"nu-complete ppg version color" # When to use colour: auto, always or never
    --quiet(-q)               # Print nothing but errors to standard error
    --verbose(-v)             # Log requests to standard error; -vv also logs headers
    --local                   # Use local mode; =false: the hosted service
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg help" [
  ]

  # Sign in, sign out and switch between sessions
  export extern "ppg help auth" [
  ]

  # Sign in with a browser or a service token
  export extern "ppg help auth login" [
  ]

  # Sign out: revoke the tokens and remove them
  export extern "ppg help auth logout" [
  ]

  # Show who is signed in, and verify it with the service
  export extern "ppg help auth status" [
  ]

  # List the sign-ins of every profile
  export extern "ppg help auth list" [
  ]

  # Print a valid access token, for other programs
  export extern "ppg help auth token" [
  ]

  # Select the default workspace or profile
  export extern "ppg help auth switch" [
  ]

  # Sign in; short for ppg auth login
  export extern "ppg help login" [
  ]

  # Sign out; short for ppg auth logout
  export extern "ppg help logout" [
  ]

  # Show who is signed in; short for ppg auth status
  export extern "ppg help whoami" [
  ]

  # Show the service, project and database in use here, and why
  export extern "ppg help status" [
  ]

  # List, create and use workspaces
  export extern "ppg help workspace" [
  ]

  # List the workspaces that the token gives access to
  export extern "ppg help workspace list" [
  ]

  # Show a workspace and its plan
  export extern "ppg help workspace get" [
  ]

  # Create a workspace for projects
  export extern "ppg help workspace create" [
  ]

  # Show a workspace's plan
  export extern "ppg help workspace subscription" [
  ]

  # Use a workspace in the following commands
  export extern "ppg help workspace use" [
  ]

  # Create, list and manage projects
  export extern "ppg help project" [
  ]

  # List the projects of a workspace
  export extern "ppg help project list" [
  ]

  # Show a project with its databases
  export extern "ppg help project get" [
  ]

  # Create a project with a database
  export extern "ppg help project create" [
  ]

  # Rename a project, keep its ID
  export extern "ppg help project rename" [
  ]

  # Update a project's name or settings
  export extern "ppg help project update" [
  ]

  # Transfer a project with its databases to another workspace
  export extern "ppg help project transfer" [
  ]

  # Delete a project with its databases, their backups and connections
  export extern "ppg help project delete" [
  ]

  # Use a project in the following commands
  export extern "ppg help project use" [
  ]

  # Remove the link of this directory
  export extern "ppg help project unlink" [
  ]

  # Create, list and manage databases
  export extern "ppg help db" [
  ]

  # List the databases of a project
  export extern "ppg help db list" [
  ]

  # Show one database of a project
  export extern "ppg help db get" [
  ]

  # Create a database in a project
  export extern "ppg help db create" [
  ]

  # Rename a database of a project
  export extern "ppg help db rename" [
  ]

  # Update a database's name, branch or logical ID
  export extern "ppg help db update" [
  ]

  # Delete a database with its backups and connections
  export extern "ppg help db delete" [
  ]

  # Use a database in the following commands
  export extern "ppg help db use" [
  ]

  # Show a database's usage: storage, queries, connections
  export extern "ppg help db usage" [
  ]

  # Wait until a database accepts connections
  export extern "ppg help db wait" [
  ]

  # Print a connection string
  export extern "ppg help db url" [
  ]

  # Open psql; the password stays out of the process list
  export extern "ppg help db psql" [
  ]

  # Create, list and restore backups
  export extern "ppg help backup" [
  ]

  # List the backups of a database
  export extern "ppg help backup list" [
  ]

  # Show one backup of a database
  export extern "ppg help backup get" [
  ]

  # Create a backup of a database
  export extern "ppg help backup create" [
  ]

  # Restore a backup: replace a database's content
  export extern "ppg help backup restore" [
  ]

  # Wait until a backup is complete
  export extern "ppg help backup wait" [
  ]

  # Create, rotate and export connections
  export extern "ppg help conn" [
  ]

  # List the connections of a database; their strings are masked
  export extern "ppg help conn list" [
  ]

  # Show one connection of a database
  export extern "ppg help conn get" [
  ]

  # Create a connection; its string is shown once and saved in the keyring
  export extern "ppg help conn create" [
  ]

  # Rotate a connection's credentials; the old string stops working
  export extern "ppg help conn rotate" [
  ]

  # Delete a connection; its clients lose access at once
  export extern "ppg help conn delete" [
  ]

  # Print a connection as variables, or write them to a .env file
  export extern "ppg help conn env" [
  ]

  # List and delete integrations with third parties
  export extern "ppg help integration" [
  ]

  # List the integrations of a workspace
  export extern "ppg help integration list" [
  ]

  # Show one integration of a workspace
  export extern "ppg help integration get" [
  ]

  # Delete an integration, or all of a client; its tokens stop working
  export extern "ppg help integration delete" [
  ]

  # Create, list and delete service tokens
  export extern "ppg help token" [
  ]

  # List the service tokens of a workspace, without their values
  export extern "ppg help token list" [
  ]

  # Create a service token; its value is shown once
  export extern "ppg help token create" [
  ]

  # Delete a service token; it stops working
  export extern "ppg help token delete" [
  ]

  # List the regions that databases run in
  export extern "ppg help region" [
  ]

  # List the regions that databases run in
  export extern "ppg help region list" [
  ]

  # Run a command with the database's connection in its environment
  export extern "ppg help run" [
  ]

  # Create a project and a database, write .env and run a query
  export extern "ppg help quickstart" [
  ]

  # Run the API on this machine, with real PostgreSQL
  export extern "ppg help local" [
  ]

  # Start the server; commands with --local start it on demand
  export extern "ppg help local start" [
  ]

  # Stop the server and its databases; no data is lost
  export extern "ppg help local stop" [
  ]

  # Show addresses, data directory and databases
  export extern "ppg help local status" [
  ]

  # Run the server in the foreground until Ctrl-C
  export extern "ppg help local serve" [
  ]

  # Delete all projects, databases and backups of local mode
  export extern "ppg help local reset" [
  ]

  # Show the log of the server
  export extern "ppg help local logs" [
  ]

  # Send any request to the API, authenticated
  export extern "ppg help api" [
  ]

  # Show and change settings
  export extern "ppg help config" [
  ]

  # List the settings in force, and where each comes from
  export extern "ppg help config list" [
  ]

  # Print the value of a setting
  export extern "ppg help config get" [
  ]

  # Set a setting in the current profile
  export extern "ppg help config set" [
  ]

  # Remove a setting from the current profile
  export extern "ppg help config unset" [
  ]

  # Print a shell completion script
  export extern "ppg help completions" [
  ]

  # Check this machine and the service, and suggest fixes
  export extern "ppg help doctor" [
  ]

  # Print the version of ppg
  export extern "ppg help version" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "ppg help help" [
  ]

}

export use completions *

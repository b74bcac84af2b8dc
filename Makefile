# `make` alone explains the verbs. Each is a script in scripts/, so that it can be read on its own.
.DEFAULT_GOAL := help
.PHONY: help run test dev lint format contract bench clean

help: ## visar det här
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: ## bygger det som behövs och startar Framsteg med ett påhittat län
	@scripts/run.sh

test: ## kör alla tester, från enhet till webbläsare
	@scripts/test.sh

dev: ## startar tjänsten och webbappen för den som skriver kod (http://localhost:5173)
	@scripts/dev.sh

lint: ## kontrollerar form, stil och typer
	@scripts/lint.sh

format: ## skriver om koden i rätt form
	@scripts/format.sh

contract: ## skriver openapi.yaml på nytt efter en ändring
	@scripts/contract.sh
bench: ## mäter de vägar som används mest mot pgbench (se docs/benchmarks.md)
	@scripts/bench.sh

clean: ## tar bort det som byggts (inte databasen i .data)
	@rm -rf backend/target frontend/dist frontend/node_modules

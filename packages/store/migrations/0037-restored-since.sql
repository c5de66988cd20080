-- A session that began before a backup was restored is over: whether somebody had ended it is lost. Asked at every request of the desk.
create index ledger_restored on app.ledger (at) where what = 'restore';

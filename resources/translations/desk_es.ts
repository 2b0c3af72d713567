<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>a date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {month} {day}, {year}</source>
        <comment>a date</comment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a date and a time</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>ends today, {time}</source>
        <translation>vence hoy, {time}</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>{number} days left</source>
        <translation>quedan {number} días</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message>
        <source>{number} minutes ago</source>
        <translation>hace {number} minutos</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message>
        <source>{number} hours ago</source>
        <translation>hace {number} horas</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>{number} days ago</source>
        <translation>hace {number} días</translation>
    </message>
    <message>
        <source>onpatient not enabled for patient</source>
        <translation>onpatient no habilitado</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Queued here – not sent</source>
        <translation>En cola aquí – sin enviar</translation>
    </message>
    <message>
        <source>Sent to the clinic, not confirmed</source>
        <translation>Enviado a la clínica, sin confirmar</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Enviado, sin confirmar</translation>
    </message>
    <message>
        <source>At the clinic, waiting for email</source>
        <translation>En la clínica, en espera del correo</translation>
    </message>
    <message>
        <source>Pending…</source>
        <translation>Pendiente…</translation>
    </message>
    <message>
        <source>Email bounced</source>
        <translation>Correo devuelto</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Invitación vencida</translation>
    </message>
    <message>
        <source>Invitation locked</source>
        <translation>Invitación bloqueada</translation>
    </message>
    <message>
        <source>OnPatient Access Enabled</source>
        <translation>Acceso OnPatient habilitado</translation>
    </message>
    <message>
        <source>Revoke queued here – not sent</source>
        <translation>Revocación en cola aquí – sin enviar</translation>
    </message>
    <message>
        <source>E&amp;nable Patient Access</source>
        <translation>&amp;Habilitar acceso del paciente</translation>
    </message>
    <message>
        <source>&amp;Save and invite</source>
        <translation>&amp;Guardar e invitar</translation>
    </message>
    <message>
        <source>&amp;Save and resend</source>
        <translation>&amp;Guardar y reenviar</translation>
    </message>
    <message>
        <source>Re&amp;send</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Resend anyway</source>
        <translation>Reenviar de todos modos</translation>
    </message>
    <message>
        <source>Invite anyway</source>
        <translation>Invitar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>Did not &amp;arrive?</source>
        <translation>¿No &amp;llegó?</translation>
    </message>
    <message>
        <source>Edit email</source>
        <translation>Editar correo</translation>
    </message>
    <message>
        <source>Rev&amp;oke invite</source>
        <translation>Rev&amp;ocar invitación</translation>
    </message>
    <message>
        <source>Rev&amp;oke access…</source>
        <translation>Rev&amp;ocar acceso…</translation>
    </message>
    <message>
        <source>&amp;Revoke access</source>
        <translation>&amp;Revocar acceso</translation>
    </message>
    <message>
        <source>&amp;Keep access</source>
        <translation>&amp;Mantener acceso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The following information is required to connect with onpatient:</source>
        <translation>Para conectarse con onpatient se necesita la siguiente información:</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>and either</source>
        <translation>y además</translation>
    </message>
    <message>
        <source>Social Security Number</source>
        <translation>Número de Seguro Social</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Date of Birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Phone Number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>not on file – not needed, Date of Birth and Phone Number are enough</source>
        <translation>no está en el expediente – no hace falta: bastan la fecha de nacimiento y el número de teléfono</translation>
    </message>
    <message>
        <source>not on file – not needed, the Social Security Number is enough</source>
        <translation>no está en el expediente – no hace falta: basta el número de Seguro Social</translation>
    </message>
    <message>
        <source>Everything onpatient needs is on file.</source>
        <translation>Todo lo que onpatient necesita está en el expediente.</translation>
    </message>
    <message>
        <source>an email address</source>
        <translation>un correo electrónico</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>a date of birth</source>
        <translation>una fecha de nacimiento</translation>
    </message>
    <message>
        <source>a Social Security Number</source>
        <translation>un número de Seguro Social</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Deshecho. No se envió nada.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Retirado. No se envió nada.</translation>
    </message>
    <message>
        <source>It had already been sent. You can revoke it instead.</source>
        <translation>Ya se había enviado. En su lugar, puede revocarla.</translation>
    </message>
    <message>
        <source>This computer is offline. The invitation goes out by itself when the clinic can be reached; the 7 days start then.</source>
        <translation>Esta computadora está sin conexión. La invitación saldrá sola cuando haya conexión con la clínica; los 7 días empiezan entonces.</translation>
    </message>
    <message>
        <source>It waited here for more than a day, so it does not leave before you say so.</source>
        <translation>Esperó aquí más de un día, así que no sale hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>The clinic has not answered yet. To undo it now, revoke the invitation.</source>
        <translation>La clínica aún no ha respondido. Para deshacerlo ahora, revoque la invitación.</translation>
    </message>
    <message>
        <source>This clinic has not set up email yet; an administrator can. The invitation goes out by itself then, and its 7 days start then.</source>
        <translation>Esta clínica aún no ha configurado el correo; un administrador puede hacerlo. Entonces la invitación saldrá sola y empezarán sus 7 días.</translation>
    </message>
    <message>
        <source>Email is not going out at the moment; an administrator can see why. The invitation goes out by itself when it works again, and its 7 days start then.</source>
        <translation>En este momento no sale el correo; un administrador puede ver por qué. La invitación saldrá sola cuando vuelva a funcionar y entonces empezarán sus 7 días.</translation>
    </message>
    <message>
        <source>Invitations leave at an even pace so that mail servers trust them. This one goes out by itself, and its 7 days start then.</source>
        <translation>Las invitaciones salen a un ritmo constante para que los servidores de correo confíen en ellas. Esta saldrá sola y entonces empezarán sus 7 días.</translation>
    </message>
    <message>
        <source>The identity questions were answered wrongly 5 times. Check the chart with the patient, then resend.</source>
        <translation>Las preguntas de identidad se respondieron mal 5 veces. Revise el expediente con el paciente y reenvíe.</translation>
    </message>
    <message>
        <source>You may look, but not invite. Ask an administrator for “Create and Update Patients”.</source>
        <translation>Puede ver, pero no invitar. Pida a un administrador el permiso “Create and Update Patients”.</translation>
    </message>
    <message>
        <source>This patient is marked inactive. Only active patients can be invited.</source>
        <translation>Este paciente está marcado como inactivo. Solo se puede invitar a pacientes activos.</translation>
    </message>
    <message>
        <source>This patient is marked deceased and cannot be invited.</source>
        <translation>Este paciente está marcado como fallecido y no se puede invitar.</translation>
    </message>
    <message>
        <source>Answer the question above first.</source>
        <translation>Primero responda la pregunta de arriba.</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>no está en el expediente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>E&amp;nviar ahora</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not invite</source>
        <translation>No invitar</translation>
    </message>
    <message>
        <source>Going out now</source>
        <translation>Saliendo ahora</translation>
    </message>
    <message>
        <source>Being revoked now</source>
        <translation>Se está revocando</translation>
    </message>
    <message>
        <source>Invite only if the patient agrees now.</source>
        <translation>Invite solo si el paciente está de acuerdo ahora.</translation>
    </message>
    <message>
        <source>Revoke sent to the clinic, not confirmed</source>
        <translation>Revocación enviada a la clínica, sin confirmar</translation>
    </message>
    <message>
        <source>The clinic has not answered yet.</source>
        <translation>La clínica aún no ha respondido.</translation>
    </message>
    <message>
        <source>This computer is offline. The revoke goes out by itself when the clinic can be reached.</source>
        <translation>Esta computadora está sin conexión. La revocación saldrá sola cuando haya conexión con la clínica.</translation>
    </message>
    <message>
        <source>Ask the patient to look in spam first.</source>
        <translation>Pida primero al paciente que busque en el correo no deseado.</translation>
    </message>
    <message>
        <source>This invitation expires before the next visit</source>
        <translation>Esta invitación vence antes de la próxima visita</translation>
    </message>
    <message>
        <source>It only works with that address. After saving you can resend it to the new one.</source>
        <translation>Solo funciona con esa dirección. Después de guardar puede reenviarla a la nueva.</translation>
    </message>
    <message>
        <source>One thing is missing: {item}.</source>
        <translation>Falta un dato: {item}.</translation>
    </message>
    <message>
        <source>Two things are missing: {items}.</source>
        <translation>Faltan dos datos: {items}.</translation>
    </message>
    <message>
        <source>Three things are missing: {items}.</source>
        <translation>Faltan tres datos: {items}.</translation>
    </message>
    <message>
        <source>Four things are missing: {items}.</source>
        <translation>Faltan cuatro datos: {items}.</translation>
    </message>
    <message>
        <source>One thing is missing: an email address. Type it here and the invitation can go out.</source>
        <translation>Falta un dato: un correo electrónico. Escríbalo aquí y la invitación podrá salir.</translation>
    </message>
    <message>
        <source>Everything needed is on file. The invitation goes to {email} and can be accepted for 7 days.</source>
        <translation>Todo lo necesario está en el expediente. La invitación va a {email} y se puede aceptar durante 7 días.</translation>
    </message>
    <message>
        <source>Goes out in 1 second</source>
        <translation>Sale en 1 segundo</translation>
    </message>
    <message>
        <source>Goes out in {number} seconds</source>
        <translation>Sale en {number} segundos</translation>
    </message>
    <message>
        <source>Revoked in 1 second</source>
        <translation>Se revoca en 1 segundo</translation>
    </message>
    <message>
        <source>Revoked in {number} seconds</source>
        <translation>Se revoca en {number} segundos</translation>
    </message>
    <message>
        <source>To {email}. Nothing has left this computer yet.</source>
        <translation>Para {email}. Aún no ha salido nada de esta computadora.</translation>
    </message>
    <message>
        <source>Goes out in 1 second, press Control Z to undo</source>
        <translation>Sale en 1 segundo; presione Control Z para deshacer</translation>
    </message>
    <message>
        <source>Goes out in {number} seconds, press Control Z to undo</source>
        <translation>Sale en {number} segundos; presione Control Z para deshacer</translation>
    </message>
    <message>
        <source>Revoked in 1 second, press Control Z to undo</source>
        <translation>Se revoca en 1 segundo; presione Control Z para deshacer</translation>
    </message>
    <message>
        <source>Revoked in {number} seconds, press Control Z to undo</source>
        <translation>Se revoca en {number} segundos; presione Control Z para deshacer</translation>
    </message>
    <message>
        <source>The invitation to {email} can be accepted until {until}</source>
        <translation>La invitación a {email} se puede aceptar hasta: {until}</translation>
    </message>
    <message>
        <source>Next visit {visit} – the invitation will still be valid.</source>
        <translation>Próxima visita: {visit} – la invitación todavía será válida.</translation>
    </message>
    <message>
        <source>It ends {ends}; the visit is {visit}. Resend it the day before, or now.</source>
        <translation>Vence: {ends}; la visita: {visit}. Reenvíela el día anterior o ahora.</translation>
    </message>
    <message>
        <source>Sent just now.</source>
        <translation>Enviada ahora mismo.</translation>
    </message>
    <message>
        <source>Sent 1 minute ago.</source>
        <translation>Enviada hace 1 minuto.</translation>
    </message>
    <message>
        <source>Sent {number} minutes ago.</source>
        <translation>Enviada hace {number} minutos.</translation>
    </message>
    <message>
        <source>It only works with that address. Resend it to send it to {new}.</source>
        <translation>Solo funciona con esa dirección. Reenvíela para que llegue a {new}.</translation>
    </message>
    <message>
        <source>Then {name} can no longer use it. Nothing has left this computer yet.</source>
        <translation>Después {name} ya no podrá usarla. Aún no ha salido nada de esta computadora.</translation>
    </message>
    <message>
        <source>Send it now?</source>
        <translation>¿Enviarla ahora?</translation>
    </message>
    <message>
        <source>The open invitation went to {email}</source>
        <translation>La invitación vigente se envió a {email}</translation>
    </message>
    <message>
        <source>Nobody accepted it within 7 days, and the link was never opened. Check the address with the patient: {email}.</source>
        <translation>Nadie la aceptó en 7 días y el enlace nunca se abrió. Confirme la dirección con el paciente: {email}.</translation>
    </message>
    <message>
        <source>The link was opened on {day} but sign-up was not finished. Offer help, then resend.</source>
        <translation>El enlace se abrió el {day}, pero el registro no se terminó. Ofrezca ayuda y reenvíe.</translation>
    </message>
    <message>
        <source>Activated {moment} with {email}.</source>
        <translation>Activado: {moment}, con {email}.</translation>
    </message>
    <message>
        <source>Revoke access for {name}?</source>
        <translation>¿Revocar el acceso de {name}?</translation>
    </message>
    <message>
        <source>The patient cannot use onpatient with this clinic any more until invited again. This is written to the Access History.</source>
        <translation>El paciente no podrá usar onpatient con esta clínica hasta que se le invite de nuevo. Esto queda en el Historial de acceso.</translation>
    </message>
    <message>
        <source>Disabled by the patient on {day}.</source>
        <translation>Desactivado por el paciente el {day}.</translation>
    </message>
    <message>
        <source>This patient asked not to be invited on {day}.</source>
        <translation>Este paciente pidió no recibir invitaciones el {day}.</translation>
    </message>
    <message>
        <source>{name} accepted</source>
        <translation>{name} aceptó</translation>
    </message>
    <message>
        <source>to onpatient</source>
        <translation>a onpatient</translation>
    </message>
    <message>
        <source>Save and &amp;send</source>
        <translation>Guardar y en&amp;viar</translation>
    </message>
    <message>
        <source>Save and re&amp;send</source>
        <translation>Guardar y reen&amp;viar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Open OnPatient &amp;Access</source>
        <translation>Abrir &amp;acceso OnPatient</translation>
    </message>
    <message>
        <source>What can be done about this invitation</source>
        <translation>Qué se puede hacer con esta invitación</translation>
    </message>
    <message>
        <source>choose a patient first</source>
        <translation>primero elija un paciente</translation>
    </message>
    <message>
        <source>the chart is being read</source>
        <translation>se está leyendo el expediente</translation>
    </message>
    <message>
        <source>to onpatient, send invite to {name}</source>
        <translation>a onpatient, enviar invitación a {name}</translation>
    </message>
    <message>
        <source>to onpatient, sending, press to undo</source>
        <translation>a onpatient, enviando; presione para deshacer</translation>
    </message>
    <message>
        <source>to onpatient, revoking, press to undo</source>
        <translation>a onpatient, revocando; presione para deshacer</translation>
    </message>
    <message>
        <source>to onpatient, {state}</source>
        <translation>a onpatient, {state}</translation>
    </message>
    <message>
        <source>to onpatient, not available: {reason}</source>
        <translation>a onpatient, no disponible: {reason}</translation>
    </message>
    <message>
        <source>Sends the invitation; it can be undone for some seconds.</source>
        <translation>Envía la invitación; se puede deshacer durante unos segundos.</translation>
    </message>
    <message>
        <source>Asks for what is missing, then sends the invitation.</source>
        <translation>Pide lo que falta y luego envía la invitación.</translation>
    </message>
    <message>
        <source>Takes it back before it leaves.</source>
        <translation>La retira antes de que salga.</translation>
    </message>
    <message>
        <source>Shows what waits on this computer.</source>
        <translation>Muestra lo que espera en esta computadora.</translation>
    </message>
    <message>
        <source>Resend, revoke, or open OnPatient Access.</source>
        <translation>Reenviar, revocar o abrir el acceso OnPatient.</translation>
    </message>
    <message>
        <source>Opens OnPatient Access.</source>
        <translation>Abre el acceso OnPatient.</translation>
    </message>
    <message>
        <source>Asks for the right address, then resends the invitation.</source>
        <translation>Pide la dirección correcta y luego reenvía la invitación.</translation>
    </message>
    <message>
        <source>{number} of {steps}</source>
        <translation>{number} de {steps}</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>enviado: {time}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>Fecha de alta</translation>
    </message>
    <message>
        <source>Last Scheduled Appt</source>
        <translation>Última cita programada</translation>
    </message>
    <message>
        <source>Next Scheduled Appt</source>
        <translation>Próxima cita programada</translation>
    </message>
    <message>
        <source>OnPatient</source>
        <translation>OnPatient</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Solo en esta computadora</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Pages of the chart</source>
        <translation>Páginas del expediente</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>Perso&amp;n:</source>
        <translation>Perso&amp;na:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>What was done about this patient. Nothing here can be changed. Opened charts are not listed.</source>
        <translation>Lo que se hizo con este paciente. Aquí no se puede cambiar nada. No se incluyen los expedientes abiertos.</translation>
    </message>
    <message>
        <source>Nothing has been noted about this patient yet.</source>
        <translation>Aún no se ha anotado nada de este paciente.</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nada coincide con estos filtros.</translation>
    </message>
    <message>
        <source>You may not see the audit log.</source>
        <translation>No puede ver la auditoría.</translation>
    </message>
    <message>
        <source>Supervisors and administrators may. Ask one of them.</source>
        <translation>Los supervisores y administradores pueden. Consulte a uno de ellos.</translation>
    </message>
    <message>
        <source>You may not export. Ask a supervisor or an administrator.</source>
        <translation>No puede exportar. Consulte a un supervisor o a un administrador.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>E&amp;xport Table…</source>
        <translation>E&amp;xportar tabla…</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>This page has no table that can be exported.</source>
        <translation>Esta página no tiene una tabla que se pueda exportar.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another disk, then export again.</source>
        <translation>El disco está lleno. Libere espacio o elija otro disco y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, or check whether the file is open in another program.</source>
        <translation>Elija otra carpeta o compruebe si el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>appointments-{day}.csv</source>
        <translation>citas-{day}.csv</translation>
    </message>
    <message>
        <source>communication-{chart_id}.csv</source>
        <translation>comunicacion-{chart_id}.csv</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Calls and contacts</source>
        <translation>Llamadas y contactos</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Paciente registrado</translation>
    </message>
    <message>
        <source>Patient changed</source>
        <translation>Paciente modificado</translation>
    </message>
    <message>
        <source>Patient imported</source>
        <translation>Paciente importado</translation>
    </message>
    <message>
        <source>Patient access enabled</source>
        <translation>Acceso del paciente habilitado</translation>
    </message>
    <message>
        <source>Invitation waits for email</source>
        <translation>La invitación espera el correo</translation>
    </message>
    <message>
        <source>Invitation taken back</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <source>Access activated by the patient</source>
        <translation>Acceso activado por el paciente</translation>
    </message>
    <message>
        <source>Invitation opened</source>
        <translation>Invitación abierta</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Invitación revocada</translation>
    </message>
    <message>
        <source>Invitation replaced</source>
        <translation>Invitación reemplazada</translation>
    </message>
    <message>
        <source>Access disabled</source>
        <translation>Acceso desactivado</translation>
    </message>
    <message>
        <source>Access disabled by the patient</source>
        <translation>Acceso desactivado por el paciente</translation>
    </message>
    <message>
        <source>Email accepted by mail server</source>
        <translation>Correo aceptado por el servidor</translation>
    </message>
    <message>
        <source>Email not delivered</source>
        <translation>Correo no entregado</translation>
    </message>
    <message>
        <source>Email put off by mail server</source>
        <translation>Correo aplazado por el servidor</translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation>Cita reservada</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>Cita modificada</translation>
    </message>
    <message>
        <source>Call or contact noted</source>
        <translation>Llamada o contacto anotado</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Change refused by the clinic</source>
        <translation>Cambio rechazado por la clínica</translation>
    </message>
    <message>
        <source>checked by</source>
        <translation>comprobado por</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>ended by</source>
        <translation>terminado por</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>expediente</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>a list of patients</source>
        <translation>una lista de pacientes</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>un recordatorio</translation>
    </message>
    <message>
        <source>the administrator&apos;s commands</source>
        <translation>los comandos del administrador</translation>
    </message>
    <message>
        <source>date of birth and phone</source>
        <translation>fecha de nacimiento y teléfono</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>comunicación</translation>
    </message>
    <message>
        <source>appointments of a day</source>
        <translation>citas de un día</translation>
    </message>
    <message>
        <source>1 row was written to {file}.</source>
        <translation>Se escribió 1 fila en {file}.</translation>
    </message>
    <message>
        <source>{number} rows were written to {file}.</source>
        <translation>Se escribieron {number} filas en {file}.</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>audit-log-{chart_id}.csv</source>
        <translation>auditoria-{chart_id}.csv</translation>
    </message>
    <message>
        <source>OnPatient Access</source>
        <translation>Acceso OnPatient</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Access History</source>
        <translation>Historial de acceso</translation>
    </message>
    <message>
        <source>Enabled by</source>
        <translation>Habilitado por</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Activado el</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>No invitation has been sent to this patient yet.</source>
        <translation>Aún no se ha enviado ninguna invitación a este paciente.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>7-day limit</source>
        <translation>Límite de 7 días</translation>
    </message>
    <message>
        <source>5 failed attempts</source>
        <translation>5 intentos fallidos</translation>
    </message>
    <message>
        <source>Access revoked before activation</source>
        <translation>Acceso revocado sin activar</translation>
    </message>
    <message>
        <source>Expired before activation</source>
        <translation>Vencida sin activar</translation>
    </message>
    <message>
        <source>Locked before activation</source>
        <translation>Bloqueada sin activar</translation>
    </message>
    <message>
        <source>Replaced by a newer invitation</source>
        <translation>Reemplazada por otra</translation>
    </message>
    <message>
        <source>Pending… email bounced</source>
        <translation>Pendiente… correo devuelto</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Pages of the appointment</source>
        <translation>Páginas de la cita</translation>
    </message>
    <message>
        <source>Log Comm.</source>
        <translation>Registrar com.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Video Visit</source>
        <translation>Visita por video</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Transition of Care</source>
        <translation>Transición de atención</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Missing Patient Address</source>
        <translation>Falta la dirección del paciente</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>Pro&amp;fesional</translation>
    </message>
    <message>
        <source>S&amp;upervising</source>
        <translation>S&amp;upervisor</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>C&amp;onsultorio</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <translation>Perfi&amp;l</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>E&amp;xam</source>
        <translation>Sal&amp;a</translation>
    </message>
    <message>
        <source>Sc&amp;heduled</source>
        <translation>Fec&amp;ha</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Ho&amp;ra</translation>
    </message>
    <message>
        <source>Provider timezone</source>
        <translation>Zona horaria del profesional</translation>
    </message>
    <message>
        <source>&amp;Duration</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>&amp;Allow overlapping</source>
        <translation>Permitir &amp;traslape</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Add a form…</source>
        <translation>Agregar un formulario…</translation>
    </message>
    <message>
        <source>Every form of the clinic is on the list already.</source>
        <translation>Todos los formularios de la clínica ya están en la lista.</translation>
    </message>
    <message>
        <source>View All Appointments</source>
        <translation>Ver todas las citas</translation>
    </message>
    <message>
        <source>Choose a patient first.</source>
        <translation>Primero elija un paciente.</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Editar paciente</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nombre, teléfono o nacimiento</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>&gt; 24h</source>
        <translation>&gt; 24 h</translation>
    </message>
    <message>
        <source>The status has stood for more than a day.</source>
        <translation>El estado lleva más de un día sin cambiar.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Checked In</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Checked In Online</source>
        <translation>Registrado en línea</translation>
    </message>
    <message>
        <source>In Room</source>
        <translation>En sala</translation>
    </message>
    <message>
        <source>In Session</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Not Confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>Reprogramada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No Show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>type</source>
        <comment>in a sentence</comment>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>provider</source>
        <comment>in a sentence</comment>
        <translation>el profesional</translation>
    </message>
    <message>
        <source>supervising provider</source>
        <comment>in a sentence</comment>
        <translation>el profesional supervisor</translation>
    </message>
    <message>
        <source>patient</source>
        <comment>in a sentence</comment>
        <translation>el paciente</translation>
    </message>
    <message>
        <source>office</source>
        <comment>in a sentence</comment>
        <translation>el consultorio</translation>
    </message>
    <message>
        <source>exam room</source>
        <comment>in a sentence</comment>
        <translation>la sala</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>in a sentence</comment>
        <translation>el motivo</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>in a sentence</comment>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>scheduled time</source>
        <comment>in a sentence</comment>
        <translation>la hora programada</translation>
    </message>
    <message>
        <source>duration</source>
        <comment>in a sentence</comment>
        <translation>la duración</translation>
    </message>
    <message>
        <source>color</source>
        <comment>in a sentence</comment>
        <translation>el color</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>in a sentence</comment>
        <translation>las notas</translation>
    </message>
    <message>
        <source>consent forms</source>
        <comment>in a sentence</comment>
        <translation>los consentimientos</translation>
    </message>
    <message>
        <source>Supervising</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancelar cita</translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation>Ya está cancelada.</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Aún no está guardada.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El profesional</translation>
    </message>
    <message>
        <source>Choose the patient.</source>
        <translation>Elija el paciente.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Elija el profesional.</translation>
    </message>
    <message>
        <source>This is not offered any more. Choose another one.</source>
        <translation>Esto ya no se ofrece. Elija otro.</translation>
    </message>
    <message>
        <source>This room is in another office.</source>
        <translation>Esta sala está en otro consultorio.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 5/18/2022.</source>
        <translation>Esto no es una fecha. Escriba mes/día/año, como 5/18/2022.</translation>
    </message>
    <message>
        <source>This year is too far away. Check the year.</source>
        <translation>Este año está demasiado lejos. Revise el año.</translation>
    </message>
    <message>
        <source>This is not a time. Type it like 9:00 AM.</source>
        <translation>Esto no es una hora. Escríbala como 9:00 AM.</translation>
    </message>
    <message>
        <source>Type the minutes as a number, like 30.</source>
        <translation>Escriba los minutos con un número, como 30.</translation>
    </message>
    <message>
        <source>An appointment can last a day at most.</source>
        <translation>Una cita puede durar un día como máximo.</translation>
    </message>
    <message>
        <source>An appointment lasts at least a minute.</source>
        <translation>Una cita dura al menos un minuto.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is.</source>
        <translation>Así no se puede guardar.</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>Primero hay que corregir algo.</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>La segunda</translation>
    </message>
    <message>
        <source>Allow overlapping</source>
        <translation>Permitir traslape</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>This computer is offline. The change goes out by itself when the clinic can be reached.</source>
        <translation>Esta computadora está sin conexión. El cambio saldrá solo cuando haya conexión con la clínica.</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Aún no ha salido nada de esta computadora.</translation>
    </message>
    <message>
        <source>It had already been sent. You can change it back instead.</source>
        <translation>Ya se había enviado. En su lugar, puede cambiarlo de nuevo.</translation>
    </message>
    <message>
        <source>This appointment is not in the clinic&apos;s record any more.</source>
        <translation>Esta cita ya no está en el registro de la clínica.</translation>
    </message>
    <message>
        <source>The appointment is saved.</source>
        <translation>La cita está guardada.</translation>
    </message>
    <message>
        <source>The appointment is cancelled.</source>
        <translation>La cita está cancelada.</translation>
    </message>
    <message>
        <source>Choose another time, or allow overlapping.</source>
        <translation>Elija otra hora o permita el traslape.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>R&amp;egistrar</translation>
    </message>
    <message>
        <source>Logged for this appointment</source>
        <translation>Registrado para esta cita</translation>
    </message>
    <message>
        <source>Nothing has been logged for this appointment yet.</source>
        <translation>Aún no se ha registrado nada para esta cita.</translation>
    </message>
    <message>
        <source>Save the appointment first.</source>
        <translation>Primero guarde la cita.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Nothing has been changed since it was booked.</source>
        <translation>No se ha cambiado nada desde que se reservó.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>1 past appointment</source>
        <translation>1 cita anterior</translation>
    </message>
    <message>
        <source>{number} past appointments</source>
        <translation>{number} citas anteriores</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>Nadie coincide con “{text}”.</translation>
    </message>
    <message>
        <source>{name} (default)</source>
        <translation>{name} (predeterminado)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>{time} at the clinic ({zone})</source>
        <translation>{time} en la clínica ({zone})</translation>
    </message>
    <message>
        <source>Created by {name}, {moment}</source>
        <translation>Creada por {name}, {moment}</translation>
    </message>
    <message>
        <source>Created {moment}</source>
        <translation>Creada: {moment}</translation>
    </message>
    <message>
        <source>Not saved yet: {fields}.</source>
        <translation>Sin guardar: {fields}.</translation>
    </message>
    <message>
        <source>There is no {time} on {day}: the clocks are put forward.</source>
        <translation>El {day} no existe la hora {time}: se adelanta el reloj.</translation>
    </message>
    <message>
        <source>Use {time}</source>
        <translation>Usar {time}</translation>
    </message>
    <message>
        <source>{time} comes twice on {day}: the clocks are put back. Which one is meant?</source>
        <translation>El {day} la hora {time} ocurre dos veces: se atrasa el reloj. ¿Cuál de las dos es?</translation>
    </message>
    <message>
        <source>The first of the two, {zone}.</source>
        <translation>La primera de las dos, {zone}.</translation>
    </message>
    <message>
        <source>The second of the two, {zone}.</source>
        <translation>La segunda de las dos, {zone}.</translation>
    </message>
    <message>
        <source>{provider} has another appointment at this time.</source>
        <translation>{provider} tiene otra cita a esta hora.</translation>
    </message>
    <message>
        <source>{provider} has {number} other appointments at this time.</source>
        <translation>{provider} tiene otras {number} citas a esta hora.</translation>
    </message>
    <message>
        <source>Another patient, {begin} to {end}</source>
        <translation>Otro paciente, {begin} – {end}</translation>
    </message>
    <message>
        <source>{patient}, {begin} to {end}</source>
        <translation>{patient}, {begin} – {end}</translation>
    </message>
    <message>
        <source>Changed to {value} by {who} meanwhile, {time}</source>
        <translation>{who} lo cambió mientras tanto a {value}, {time}</translation>
    </message>
    <message>
        <source>Changed to {value} meanwhile.</source>
        <translation>Mientras tanto cambió a {value}.</translation>
    </message>
    <message>
        <source>The {field} is {value} by now. Choose which one to keep.</source>
        <translation>Ahora {field} es {value}. Elija cuál conservar.</translation>
    </message>
    <message>
        <source>The time is taken meanwhile by another patient, {time}</source>
        <translation>Mientras tanto otro paciente ocupó la hora, {time}</translation>
    </message>
    <message>
        <source>The time is taken meanwhile by {patient}, {time}</source>
        <translation>Mientras tanto {patient} ocupó la hora, {time}</translation>
    </message>
    <message>
        <source>{who} changed the {field} at {time} to {value}. Choose which one to keep.</source>
        <translation>{who} cambió {field} ({time}); ahora es {value}. Elija cuál conservar.</translation>
    </message>
    <message>
        <source>The {field} cannot be kept as it is. Correct it and save again.</source>
        <translation>No se puede guardar {field} así. Corríjalo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>{since} Send it now?</source>
        <translation>{since} ¿Enviarla ahora?</translation>
    </message>
    <message>
        <source>Waiting here since {moment}</source>
        <translation>En espera aquí desde: {moment}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Future</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Schedule New Appointment</source>
        <translation>Programar cita nueva</translation>
    </message>
    <message>
        <source>No visit is scheduled.</source>
        <translation>No hay ninguna visita programada.</translation>
    </message>
    <message>
        <source>No earlier visit is on file.</source>
        <translation>No hay visitas anteriores en el expediente.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Invitation email</source>
        <translation>Correo de invitación</translation>
    </message>
    <message>
        <source>Waiting to go out</source>
        <translation>En espera de salir</translation>
    </message>
    <message>
        <source>Put off, next try</source>
        <translation>Aplazado, próximo intento</translation>
    </message>
    <message>
        <source>Accepted by mail server</source>
        <translation>Aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>Not accepted by mail server</source>
        <translation>No aceptado por el servidor de correo</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Not sent, revoked before</source>
        <translation>No enviado, se revocó antes</translation>
    </message>
    <message>
        <source>Patient Info</source>
        <translation>Información del paciente</translation>
    </message>
    <message>
        <source>Contact Info</source>
        <translation>Información de contacto</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>Nombre preferido</translation>
    </message>
    <message>
        <source>SSN</source>
        <translation>SSN</translation>
    </message>
    <message>
        <source>Cell phone</source>
        <translation>Teléfono celular</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Office phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Alternate email</source>
        <translation>Correo alternativo</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>invitations are</comment>
        <translation>Las acepta</translation>
    </message>
    <message>
        <source>used to connect with onpatient</source>
        <translation>se usa para conectarse con onpatient</translation>
    </message>
    <message>
        <source>This patient is not in the clinic&apos;s record any more.</source>
        <translation>Este paciente ya no está en el registro de la clínica.</translation>
    </message>
    <message>
        <source>1 year old</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>{number} years old</source>
        <translation>{number} años</translation>
    </message>
    <message>
        <source>By: {who}</source>
        <translation>Por: {who}</translation>
    </message>
    <message>
        <source>On: {moment}</source>
        <translation>Fecha: {moment}</translation>
    </message>
    <message>
        <source>By {who} on {moment}</source>
        <translation>Por {who}, {moment}</translation>
    </message>
    <message>
        <source>1 not sent yet</source>
        <translation>1 sin enviar</translation>
    </message>
    <message>
        <source>{number} not sent yet</source>
        <translation>{number} sin enviar</translation>
    </message>
    <message>
        <source>{action} of {day}, {patient}</source>
        <translation>{action} del {day}, {patient}</translation>
    </message>
    <message>
        <source>Another {name} is on file, born {born}.</source>
        <translation>Hay otro expediente de {name}, con fecha de nacimiento {born}.</translation>
    </message>
    <message>
        <source>{number} others named {name} are on file, born {born}.</source>
        <translation>Hay otros {number} expedientes de {name}, con fechas de nacimiento {born}.</translation>
    </message>
    <message>
        <source>{who} changed the {field} at {time}</source>
        <translation>{who} cambió {field} ({time})</translation>
    </message>
    <message>
        <source>Choose which one to keep.</source>
        <translation>Elija cuál conservar.</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar el otro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Re&amp;voke Invite</source>
        <translation>Revocar &amp;invitación</translation>
    </message>
    <message>
        <source>Revoke &amp;Access…</source>
        <translation>Revocar &amp;acceso…</translation>
    </message>
    <message>
        <source>Add &amp;Missing Information</source>
        <translation>Agregar &amp;datos que faltan</translation>
    </message>
    <message>
        <source>Patient Says It Did &amp;Not Arrive</source>
        <translation>El paciente dice que &amp;no llegó</translation>
    </message>
    <message>
        <source>&amp;Log a Call…</source>
        <translation>Registrar &amp;llamada…</translation>
    </message>
    <message>
        <source>Nothing is on its way that could still be undone.</source>
        <translation>No hay nada en camino que aún se pueda deshacer.</translation>
    </message>
    <message>
        <source>Not possible in the present state of the invitation.</source>
        <translation>No es posible en el estado actual de la invitación.</translation>
    </message>
    <message>
        <source>There is no open invitation.</source>
        <translation>No hay ninguna invitación vigente.</translation>
    </message>
    <message>
        <source>The patient has no access that could be revoked.</source>
        <translation>El paciente no tiene acceso que se pueda revocar.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>The chart is being read.</source>
        <translation>Se está leyendo el expediente.</translation>
    </message>
    <message>
        <source>This is not a full email address. It needs a name, @ and a domain.</source>
        <translation>Este correo electrónico no está completo. Necesita un nombre, @ y un dominio.</translation>
    </message>
    <message>
        <source>This is not a phone number. A phone number has 10 digits.</source>
        <translation>Esto no es un número de teléfono. Un número de teléfono tiene 10 dígitos.</translation>
    </message>
    <message>
        <source>This date is in the future. Check the year.</source>
        <translation>Esta fecha está en el futuro. Revise el año.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 2/11/1980.</source>
        <translation>Esto no es una fecha. Escriba mes/día/año, como 2/11/1980.</translation>
    </message>
    <message>
        <source>This date is more than 120 years ago. Check the year.</source>
        <translation>Esta fecha es de hace más de 120 años. Revise el año.</translation>
    </message>
    <message>
        <source>A Social Security Number has 9 digits.</source>
        <translation>Un número de Seguro Social tiene 9 dígitos.</translation>
    </message>
    <message>
        <source>This number is never issued as a Social Security Number. Check it with the patient.</source>
        <translation>Este número nunca se emite como número de Seguro Social. Confírmelo con el paciente.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>onpatient checks it together with the date of birth.</source>
        <translation>onpatient lo comprueba junto con la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Use the Social Security Number instead</source>
        <translation>Usar el número de Seguro Social</translation>
    </message>
    <message>
        <source>Use Date of Birth and Phone Number instead</source>
        <translation>Usar fecha de nacimiento y teléfono</translation>
    </message>
    <message>
        <source>A phone number has 10 digits; 1 is missing.</source>
        <translation>Un número de teléfono tiene 10 dígitos; falta 1.</translation>
    </message>
    <message>
        <source>A phone number has 10 digits; {number} are missing.</source>
        <translation>Un número de teléfono tiene 10 dígitos; faltan {number}.</translation>
    </message>
    <message>
        <source>A phone number has 10 digits; 1 is too many.</source>
        <translation>Un número de teléfono tiene 10 dígitos; sobra 1.</translation>
    </message>
    <message>
        <source>A phone number has 10 digits; {number} are too many.</source>
        <translation>Un número de teléfono tiene 10 dígitos; sobran {number}.</translation>
    </message>
    <message>
        <source>Did you mean {email}?</source>
        <translation>¿Quiso decir {email}?</translation>
    </message>
    <message>
        <source>{other} uses this email too. Each patient needs their own.</source>
        <translation>{other} también usa este correo. Cada paciente necesita el suyo.</translation>
    </message>
    <message>
        <source>{other} uses this email too. Each patient needs their own; with Gmail, {suggestion} works.</source>
        <translation>{other} también usa este correo. Cada paciente necesita el suyo; con Gmail funciona {suggestion}.</translation>
    </message>
    <message>
        <source>This patient is {age}. Is this the patient&apos;s own email, not a parent&apos;s?</source>
        <translation>Este paciente tiene {age} años. ¿Es su propio correo y no el de uno de sus padres?</translation>
    </message>
    <message>
        <source>An email to this address bounced on {day}.</source>
        <translation>Un correo a esta dirección fue devuelto el {day}.</translation>
    </message>
    <message>
        <source>Before the @ only English letters, digits and signs can be used.</source>
        <translation>Antes de la @ solo se pueden usar letras inglesas, dígitos y signos.</translation>
    </message>
    <message>
        <source>Some letters after the @ only look like English ones. Type the address again.</source>
        <translation>Algunas letras después de la @ solo parecen inglesas. Escriba la dirección de nuevo.</translation>
    </message>
    <message>
        <source>There is a space inside this email address.</source>
        <translation>Hay un espacio dentro de este correo electrónico.</translation>
    </message>
    <message>
        <source>There is no such day. Check day and month.</source>
        <translation>Ese día no existe. Revise el día y el mes.</translation>
    </message>
    <message>
        <source>Can invite</source>
        <translation>Se puede invitar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Access revoked</source>
        <translation>Acceso revocado</translation>
    </message>
    <message>
        <source>Disconnected by patient</source>
        <translation>Desconectado por el paciente</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Revoke queued here</source>
        <translation>Revocación en cola aquí</translation>
    </message>
    <message>
        <source>Refused by the clinic</source>
        <translation>Rechazado por la clínica</translation>
    </message>
    <message>
        <source>Patient inactive</source>
        <translation>Paciente inactivo</translation>
    </message>
    <message>
        <source>Patient deceased</source>
        <translation>Paciente fallecido</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>Missing {items}</source>
        <translation>Falta: {items}</translation>
    </message>
    <message>
        <source>Pending… {days_left}</source>
        <translation>Pendiente… {days_left}</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>Venció {day}</translation>
    </message>
    <message>
        <source>sending, can be undone</source>
        <translation>enviando, se puede deshacer</translation>
    </message>
    <message>
        <source>queued on this computer, not sent</source>
        <translation>en cola en esta computadora, sin enviar</translation>
    </message>
    <message>
        <source>revoking, can be undone</source>
        <translation>revocando, se puede deshacer</translation>
    </message>
    <message>
        <source>revoke queued on this computer, not sent</source>
        <translation>revocación en cola en esta computadora, sin enviar</translation>
    </message>
    <message>
        <source>pending, {days_left}</source>
        <translation>pendiente, {days_left}</translation>
    </message>
    <message>
        <source>invitation expired {day}</source>
        <translation>la invitación venció el {day}</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Something unexpected happened and was noted. Your last change is kept. Try again, or restart OnPatient Desk.</source>
        <translation>Ocurrió algo inesperado y quedó anotado. Su último cambio se conserva. Intente de nuevo o reinicie OnPatient Desk.</translation>
    </message>
    <message>
        <source>The disk is almost full. Free some space so that changes can be kept.</source>
        <translation>El disco está casi lleno. Libere espacio para que los cambios se puedan guardar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Demo clinic</source>
        <translation>Clínica de demostración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Copy chart ID</source>
        <translation>Copiar n.º de expediente</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>1 change is still waiting.</source>
        <translation>1 cambio sigue en espera.</translation>
    </message>
    <message>
        <source>{number} changes are still waiting.</source>
        <translation>{number} cambios siguen en espera.</translation>
    </message>
    <message>
        <source>It goes out the next time OnPatient Desk runs.</source>
        <translation>Saldrá la próxima vez que OnPatient Desk esté abierto.</translation>
    </message>
    <message>
        <source>They go out the next time OnPatient Desk runs.</source>
        <translation>Saldrán la próxima vez que OnPatient Desk esté abierto.</translation>
    </message>
    <message>
        <source>Incident {number}: tell it to whoever looks after this computer.</source>
        <translation>Incidente {number}: comuníquelo a quien se ocupa de esta computadora.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>No email has gone out to this patient, and no call was noted yet.</source>
        <translation>Aún no ha salido ningún correo a este paciente ni se ha anotado ninguna llamada.</translation>
    </message>
    <message>
        <source>Hand-over card</source>
        <translation>Tarjeta para entregar</translation>
    </message>
    <message>
        <source>Opened by the patient</source>
        <translation>Abierto por el paciente</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazada</translation>
    </message>
    <message>
        <source>&amp;Log a call…</source>
        <translation>&amp;Registrar llamada…</translation>
    </message>
    <message>
        <source>Log a call or another contact</source>
        <translation>Registrar una llamada u otro contacto</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>M&amp;inutos</translation>
    </message>
    <message>
        <source>Write down what was said and agreed. Everybody who may open this chart can read it.</source>
        <translation>Anote lo que se dijo y acordó. Puede leerlo quien pueda abrir este expediente.</translation>
    </message>
    <message>
        <source>Write a word or two about what was said.</source>
        <translation>Escriba algo sobre lo que se dijo.</translation>
    </message>
    <message>
        <source>Minutes are a number from 0 to 600.</source>
        <translation>Los minutos son un número de 0 a 600.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>You may look, but not note calls. Ask an administrator for “Create and Update Patients”.</source>
        <translation>Puede ver, pero no anotar llamadas. Pida a un administrador el permiso “Create and Update Patients”.</translation>
    </message>
    <message>
        <source>Invitation email of {day} to {email}</source>
        <translation>Correo de invitación del {day} a {email}</translation>
    </message>
    <message>
        <source>{kind}, {moment}</source>
        <translation>{kind}, {moment}</translation>
    </message>
    <message>
        <source>This note is 1 character too long.</source>
        <translation>A esta nota le sobra 1 carácter.</translation>
    </message>
    <message>
        <source>This note is {number} characters too long.</source>
        <translation>A esta nota le sobran {number} caracteres.</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca abierto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Sent to the clinic</source>
        <translation>Enviado a la clínica</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>At the clinic</source>
        <translation>En la clínica</translation>
    </message>
    <message>
        <source>no more tries</source>
        <translation>sin más intentos</translation>
    </message>
    <message>
        <source>when the clinic can be reached</source>
        <translation>cuando haya conexión con la clínica</translation>
    </message>
    <message>
        <source>when email goes out</source>
        <translation>cuando salga el correo</translation>
    </message>
    <message>
        <source>mailbox does not exist</source>
        <translation>el buzón no existe</translation>
    </message>
    <message>
        <source>mailbox is full</source>
        <translation>el buzón está lleno</translation>
    </message>
    <message>
        <source>refused as unwanted</source>
        <translation>rechazado como no deseado</translation>
    </message>
    <message>
        <source>The mail server took the message. That does not prove that it was read.</source>
        <translation>El servidor de correo recibió el mensaje. Eso no prueba que se haya leído.</translation>
    </message>
    <message>
        <source>The mailbox is full. Ask the patient to make room, then resend.</source>
        <translation>El buzón está lleno. Pida al paciente que libere espacio y reenvíe.</translation>
    </message>
    <message>
        <source>The mail server at {server} says this mailbox does not exist. Check the address with the patient, then resend.</source>
        <translation>El servidor de correo de {server} dice que este buzón no existe. Confirme la dirección con el paciente y reenvíe.</translation>
    </message>
    <message>
        <source>{server} refused the message as unwanted. Ask the patient for another address, then resend.</source>
        <translation>{server} rechazó el mensaje como no deseado. Pida al paciente otra dirección y reenvíe.</translation>
    </message>
    <message>
        <source>The mail server at {server} did not take the message. Check the address with the patient, then resend.</source>
        <translation>El servidor de correo de {server} no aceptó el mensaje. Confirme la dirección con el paciente y reenvíe.</translation>
    </message>
    <message>
        <source>The mail server puts the message off. It is tried again at {time}; nothing to do yet.</source>
        <translation>El servidor de correo aplaza el mensaje. Próximo intento: {time}; por ahora no hay nada que hacer.</translation>
    </message>
    <message>
        <source>put off, next try {time}</source>
        <translation>aplazado, próximo intento: {time}</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivery, step {at} of {all}: {said}</source>
        <translation>Entrega, paso {at} de {all}: {said}</translation>
    </message>
    <message>
        <source>The patient says it did not arrive</source>
        <translation>El paciente dice que no llegó</translation>
    </message>
    <message>
        <source>Still nothing? Send it again.</source>
        <translation>¿Sigue sin llegar? Envíela de nuevo.</translation>
    </message>
    <message>
        <source>Close the call script</source>
        <translation>Cerrar el guion de llamada</translation>
    </message>
    <message>
        <source>“Please look in your spam folder for {clinic}.”</source>
        <translation>“Por favor, busque {clinic} en su carpeta de correo no deseado”.</translation>
    </message>
    <message>
        <source>“Is this your address: {spoken_address}?”</source>
        <translation>“¿Es esta su dirección: {spoken_address}?”</translation>
    </message>
    <message>
        <source>Only the newest email works, sent {sent}</source>
        <translation>Solo funciona el correo más reciente, enviado: {sent}</translation>
    </message>
    <message>
        <source>“{newest} Older ones say the link is not valid.”</source>
        <translation>“{newest} Los anteriores dicen que el enlace no es válido”.</translation>
    </message>
    <message>
        <source>F&amp;irst name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Ape&amp;llido</translation>
    </message>
    <message>
        <source>Date of &amp;Birth</source>
        <translation>Fec&amp;ha de nacimiento</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Cell phone</source>
        <translation>Telé&amp;fono celular</translation>
    </message>
    <message>
        <source>E&amp;mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Contact b&amp;y</source>
        <translation>C&amp;ontactar por</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Asked not to be invited since</source>
        <translation>Pidió no recibir invitaciones desde</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Asked not to be invited</source>
        <translation>Pidió no recibir invitaciones</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Change Social Security Number</source>
        <translation>Cambiar el número de Seguro Social</translation>
    </message>
    <message>
        <source>Add a Social Security Number</source>
        <translation>Agregar un número de Seguro Social</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el anterior</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>New number, not saved yet.</source>
        <translation>Número nuevo, sin guardar.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Only on this computer, not sent yet.</source>
        <translation>Solo en esta computadora, sin enviar.</translation>
    </message>
    <message>
        <source>A patient needs a first and a last name.</source>
        <translation>Un paciente necesita nombre y apellido.</translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation>Es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>This cannot be kept as it is. Type it again.</source>
        <translation>No se puede guardar así. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save and invite</source>
        <translation>Guardar e invitar</translation>
    </message>
    <message>
        <source>Save and &amp;resend</source>
        <translation>G&amp;uardar y reenviar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save your changes before this window closes?</source>
        <translation>¿Guardar sus cambios antes de cerrar esta ventana?</translation>
    </message>
    <message>
        <source>Registered here, not sent yet.</source>
        <translation>Registrado aquí, sin enviar.</translation>
    </message>
    <message>
        <source>Undone. Nothing was changed.</source>
        <translation>Deshecho. No se cambió nada.</translation>
    </message>
    <message>
        <source>It had already been sent. Change it again instead.</source>
        <translation>Ya se había enviado. Cámbielo de nuevo.</translation>
    </message>
    <message>
        <source>You may look, but not change.</source>
        <translation>Puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>You may look, but not change. Ask an administrator for “Create and Update Patients”.</source>
        <translation>Puede ver, pero no cambiar. Pida a un administrador el permiso “Create and Update Patients”.</translation>
    </message>
    <message>
        <source>Ask an administrator for “Create and Update Patients”.</source>
        <translation>Pida a un administrador el permiso “Create and Update Patients”.</translation>
    </message>
    <message>
        <source>This patient is only on this computer.</source>
        <translation>Este paciente está solo en esta computadora.</translation>
    </message>
    <message>
        <source>The chart ID is given when the clinic has confirmed it. You can go on working meanwhile.</source>
        <translation>El n.º de expediente se asigna cuando la clínica lo confirma. Mientras tanto, puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Register anyway</source>
        <translation>Registrar de todos modos</translation>
    </message>
    <message>
        <source>Do not register</source>
        <translation>No registrar</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Cambiado: {fields}</translation>
    </message>
    <message>
        <source>Saved here, not sent yet: {fields}</source>
        <translation>Guardado aquí, sin enviar: {fields}</translation>
    </message>
    <message>
        <source>Sent to the clinic, not confirmed: {fields}</source>
        <translation>Enviado a la clínica, sin confirmar: {fields}</translation>
    </message>
    <message>
        <source>Choose first which to keep: {fields}</source>
        <translation>Primero elija cuál conservar: {fields}</translation>
    </message>
    <message>
        <source>Clinic: {value}</source>
        <translation>Clínica: {value}</translation>
    </message>
    <message>
        <source>Clinic: {value} ({who}, {time})</source>
        <translation>Clínica: {value} ({who}, {time})</translation>
    </message>
    <message>
        <source>Yours: {value}</source>
        <translation>Suyo: {value}</translation>
    </message>
    <message>
        <source>Use theirs: {field}</source>
        <translation>Usar el otro: {field}</translation>
    </message>
    <message>
        <source>Keep mine: {field}</source>
        <translation>Conservar el mío: {field}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a patient, anywhere</source>
        <translation>Buscar un paciente, desde cualquier lugar</translation>
    </message>
    <message>
        <source>Type what is missing, in its place</source>
        <translation>Escribir lo que falta, en su lugar</translation>
    </message>
    <message>
        <source>Next or previous patient who can be helped</source>
        <translation>Paciente siguiente o anterior a quien se puede ayudar</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Invite the patient</source>
        <translation>Invitar al paciente</translation>
    </message>
    <message>
        <source>Resend the invitation</source>
        <translation>Reenviar la invitación</translation>
    </message>
    <message>
        <source>Revoke the invitation or the access</source>
        <translation>Revocar la invitación o el acceso</translation>
    </message>
    <message>
        <source>Undo send; in a field, undo typing</source>
        <translation>Deshacer el envío; en un campo, deshacer lo escrito</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Filters of the day, pages of a chart, tabs of an appointment</source>
        <translation>Filtros del día, páginas de un expediente, pestañas de una cita</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>Día anterior o siguiente</translation>
    </message>
    <message>
        <source>Next or previous area of the window</source>
        <translation>Zona siguiente o anterior de la ventana</translation>
    </message>
    <message>
        <source>Cut, copy, paste; in a table, copy its rows</source>
        <translation>Cortar, copiar, pegar; en una tabla, copiar sus filas</translation>
    </message>
    <message>
        <source>Bigger, smaller and normal text</source>
        <translation>Texto más grande, más pequeño y normal</translation>
    </message>
    <message>
        <source>Help for the screen in front; with an open invitation, what to say</source>
        <translation>Ayuda de la pantalla actual; con una invitación abierta, qué decir</translation>
    </message>
    <message>
        <source>Close what has opened: search, editor, notice, dialog</source>
        <translation>Cerrar lo que se ha abierto: búsqueda, editor, aviso, diálogo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open the chart of the row; in the Time column, the appointment</source>
        <translation>Abrir el expediente de la fila; en la columna Hora, la cita</translation>
    </message>
    <message>
        <source>Open the chart of the row</source>
        <translation>Abrir el expediente de la fila</translation>
    </message>
    <message>
        <source>Open the appointment of the row</source>
        <translation>Abrir la cita de la fila</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Outbox: what has not reached the clinic</source>
        <translation>Bandeja de salida: lo que no ha llegado a la clínica</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>How invitations work</source>
        <translation>Cómo funcionan las invitaciones</translation>
    </message>
    <message>
        <source>Who can be invited</source>
        <translation>A quién se puede invitar</translation>
    </message>
    <message>
        <source>Whoever has an email address, and either a Social Security Number or date of birth and phone number.</source>
        <translation>A quien tenga correo electrónico y, además, número de Seguro Social o fecha de nacimiento y número de teléfono.</translation>
    </message>
    <message>
        <source>Ten seconds to undo</source>
        <translation>Diez segundos para deshacer</translation>
    </message>
    <message>
        <source>An invitation rests here for ten seconds. A dashed outline means that it exists only on this computer.</source>
        <translation>Una invitación espera aquí diez segundos. Un contorno discontinuo significa que solo existe en esta computadora.</translation>
    </message>
    <message>
        <source>Seven days</source>
        <translation>Siete días</translation>
    </message>
    <message>
        <source>They begin when the email goes out. Then the invitation expires and can be sent again.</source>
        <translation>Empiezan cuando sale el correo. Después la invitación vence y se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>Without a connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Everything goes on working. What you do waits in the outbox and goes out by itself, in order.</source>
        <translation>Todo sigue funcionando. Lo que usted hace espera en la bandeja de salida y sale solo, en orden.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>An open invitation stops working at once. A connected patient loses access until invited again.</source>
        <translation>Una invitación vigente deja de funcionar de inmediato. Un paciente conectado pierde el acceso hasta que se le invite de nuevo.</translation>
    </message>
    <message>
        <source>What the patient sees</source>
        <translation>Lo que ve el paciente</translation>
    </message>
    <message>
        <source>The email</source>
        <translation>El correo</translation>
    </message>
    <message>
        <source>Its subject names your clinic: “… invites you to OnPatient”. In it are a link, a code to type instead, the last day, and whom to call. It says nothing about the patient&apos;s health.</source>
        <translation>El asunto nombra a su clínica: “… le invita a OnPatient”. Contiene un enlace, un código que se puede escribir en su lugar, el último día y a quién llamar. No dice nada sobre la salud del paciente.</translation>
    </message>
    <message>
        <source>Not in the inbox?</source>
        <translation>¿No está en la bandeja de entrada?</translation>
    </message>
    <message>
        <source>Ask the patient to look in spam or junk for the name of your clinic, and to search all folders. “Accepted by mail server” means that the email was handed over, not that it was read.</source>
        <translation>Pida al paciente que busque el nombre de su clínica en el correo no deseado y en todas las carpetas. “Aceptado por el servidor de correo” significa que el correo se entregó, no que se haya leído.</translation>
    </message>
    <message>
        <source>The page behind the link</source>
        <translation>La página del enlace</translation>
    </message>
    <message>
        <source>It asks the patient to press Continue, and then to say who they are: the Social Security Number, or date of birth and phone number, as they are in the chart.</source>
        <translation>Pide al paciente que presione Continuar y que diga quién es: con el número de Seguro Social, o con la fecha de nacimiento y el teléfono, tal como están en el expediente.</translation>
    </message>
    <message>
        <source>The link and the code work until the last day named in the email, and only the newest ones do. An older email says that the link is not valid any more: resend, and the seven days begin anew.</source>
        <translation>El enlace y el código funcionan hasta el último día indicado en el correo, y solo los más recientes. Un correo anterior dice que el enlace ya no es válido: reenvíe, y los siete días vuelven a empezar.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The patient chooses a password and is connected; here you see Connected with day and time. Who does nothing stays without access, and nothing else happens.</source>
        <translation>El paciente elige una contraseña y queda conectado; aquí usted ve Conectado con día y hora. Quien no hace nada sigue sin acceso, y no pasa nada más.</translation>
    </message>
    <message>
        <source>About OnPatient Desk</source>
        <translation>Acerca de OnPatient Desk</translation>
    </message>
    <message>
        <source>Invites patients to the onpatient portal from a clinic&apos;s front desk, online or not.</source>
        <translation>Invita a los pacientes al portal onpatient desde la recepción de una clínica, con o sin conexión.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Qt and PySide6 (LGPL), Inter (SIL Open Font License), Tabler Icons (MIT), SQLCipher (BSD).</source>
        <translation>Qt y PySide6 (LGPL), Inter (SIL Open Font License), Tabler Icons (MIT), SQLCipher (BSD).</translation>
    </message>
    <message>
        <source>There is no recovery kit.</source>
        <translation>No hay kit de recuperación.</translation>
    </message>
    <message>
        <source>If this computer breaks, no backup can be opened without it. An administrator makes one with “keys export”.</source>
        <translation>Si esta computadora se daña, sin él no se puede abrir ninguna copia de seguridad. Un administrador lo crea con “keys export”.</translation>
    </message>
    <message>
        <source>There is no recovery kit either; an administrator makes one with “keys export”.</source>
        <translation>Tampoco hay kit de recuperación; un administrador lo crea con “keys export”.</translation>
    </message>
    <message>
        <source>The recovery kit was made. Keep it away from this computer.</source>
        <translation>El kit de recuperación está hecho. Guárdelo lejos de esta computadora.</translation>
    </message>
    <message>
        <source>There is no backup yet. An administrator starts daily backups with “backup FOLDER --daily”.</source>
        <translation>Aún no hay copia de seguridad. Un administrador inicia las copias diarias con “backup FOLDER --daily”.</translation>
    </message>
    <message>
        <source>No daily backups are made; an administrator starts them with “backup FOLDER --daily”.</source>
        <translation>No se hacen copias diarias; un administrador las inicia con “backup FOLDER --daily”.</translation>
    </message>
    <message>
        <source>The last backup could not be made.</source>
        <translation>No se pudo hacer la última copia de seguridad.</translation>
    </message>
    <message>
        <source>An administrator can try at once with “backup”.</source>
        <translation>Un administrador puede intentarlo de inmediato con “backup”.</translation>
    </message>
    <message>
        <source>Made-up patients to practice with. They are gone when the program ends.</source>
        <translation>Pacientes inventados para practicar. Desaparecen al cerrar el programa.</translation>
    </message>
    <message>
        <source>Last backup {moment}, into {folder}</source>
        <translation>Última copia de seguridad: {moment}, en {folder}</translation>
    </message>
    <message>
        <source>Last backup {moment}</source>
        <translation>Última copia de seguridad: {moment}</translation>
    </message>
    <message>
        <source>The first backup will be made today, into {folder}</source>
        <translation>La primera copia de seguridad se hará hoy, en {folder}</translation>
    </message>
    <message>
        <source>The last good one is of {moment}</source>
        <translation>La última buena es: {moment}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Paciente</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>New &amp;Patient…</source>
        <translation>&amp;Paciente nuevo…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>Cerrar sesió&amp;n</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo Send</source>
        <translation>&amp;Deshacer envío</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Find Patient</source>
        <translation>&amp;Buscar paciente</translation>
    </message>
    <message>
        <source>&amp;Bigger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>S&amp;ync Now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Open Chart</source>
        <translation>A&amp;brir expediente</translation>
    </message>
    <message>
        <source>&amp;Enable Patient Access</source>
        <translation>&amp;Habilitar acceso del paciente</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;Help for This Window</source>
        <translation>Ayuda de esta &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;What the Patient Sees</source>
        <translation>&amp;Lo que ve el paciente</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>How &amp;Invitations Work</source>
        <translation>Cómo &amp;funcionan las invitaciones</translation>
    </message>
    <message>
        <source>&amp;About OnPatient Desk</source>
        <translation>Ace&amp;rca de OnPatient Desk</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>OK, remove my change</source>
        <translation>Aceptar y quitar mi cambio</translation>
    </message>
    <message>
        <source>Patients, appointments and invitations stay, encrypted, on this computer.</source>
        <translation>Pacientes, citas e invitaciones se quedan, cifrados, en esta computadora.</translation>
    </message>
    <message>
        <source>A patient</source>
        <translation>Un paciente</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>New patient</source>
        <comment>a change that waits</comment>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>New appointment</source>
        <comment>a change that waits</comment>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Change of an appointment</source>
        <translation>Cambio de una cita</translation>
    </message>
    <message>
        <source>Note of a call or contact</source>
        <translation>Nota de una llamada o contacto</translation>
    </message>
    <message>
        <source>Note that a table was exported</source>
        <translation>Nota de que se exportó una tabla</translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation>espera la conexión</translation>
    </message>
    <message>
        <source>can still be taken back</source>
        <translation>aún se puede retirar</translation>
    </message>
    <message>
        <source>Send now</source>
        <comment>a change that waited for long</comment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Nothing of it is sent, and it is gone from this computer.</source>
        <translation>No se envía nada y desaparece de esta computadora.</translation>
    </message>
    <message>
        <source>The clinic did not take it; removing it changes nothing there.</source>
        <translation>La clínica no lo aceptó; quitarlo no cambia nada allí.</translation>
    </message>
    <message>
        <source>Practice without a connection</source>
        <translation>Practicar sin conexión</translation>
    </message>
    <message>
        <source>Change of a person who signs in</source>
        <translation>Cambio de una persona que inicia sesión</translation>
    </message>
    <message>
        <source>Change of a setting</source>
        <translation>Cambio de configuración</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Otro cambio</translation>
    </message>
    <message>
        <source>Revoke invite</source>
        <translation>Revocar invitación</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Revocar acceso</translation>
    </message>
    <message>
        <source>first name</source>
        <comment>in a sentence</comment>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>last name</source>
        <comment>in a sentence</comment>
        <translation>el apellido</translation>
    </message>
    <message>
        <source>middle name</source>
        <comment>in a sentence</comment>
        <translation>el segundo nombre</translation>
    </message>
    <message>
        <source>preferred name</source>
        <comment>in a sentence</comment>
        <translation>el nombre preferido</translation>
    </message>
    <message>
        <source>date of birth</source>
        <comment>in a sentence</comment>
        <translation>la fecha de nacimiento</translation>
    </message>
    <message>
        <source>Social Security Number</source>
        <comment>in a sentence</comment>
        <translation>el número de Seguro Social</translation>
    </message>
    <message>
        <source>cell phone</source>
        <comment>in a sentence</comment>
        <translation>el teléfono celular</translation>
    </message>
    <message>
        <source>home phone</source>
        <comment>in a sentence</comment>
        <translation>el teléfono de casa</translation>
    </message>
    <message>
        <source>office phone</source>
        <comment>in a sentence</comment>
        <translation>el teléfono del trabajo</translation>
    </message>
    <message>
        <source>email</source>
        <comment>in a sentence</comment>
        <translation>el correo electrónico</translation>
    </message>
    <message>
        <source>alternate email</source>
        <comment>in a sentence</comment>
        <translation>el correo alternativo</translation>
    </message>
    <message>
        <source>address</source>
        <comment>in a sentence</comment>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>ZIP</source>
        <comment>in a sentence</comment>
        <translation>el código ZIP</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>in a sentence</comment>
        <translation>la respuesta a las invitaciones</translation>
    </message>
    <message>
        <source>contact by</source>
        <comment>in a sentence</comment>
        <translation>la forma de contacto</translation>
    </message>
    <message>
        <source>Invite to {email}</source>
        <translation>Invitar a {email}</translation>
    </message>
    <message>
        <source>Resend to {email}</source>
        <translation>Reenviar a {email}</translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>Cambiar {fields}</translation>
    </message>
    <message>
        <source>waits here since {moment}; it does not leave before you say so</source>
        <translation>espera aquí desde: {moment}; no sale hasta que usted lo diga</translation>
    </message>
    <message>
        <source>1 change waits for {name} to sign in here.</source>
        <translation>1 cambio espera a que {name} inicie sesión aquí.</translation>
    </message>
    <message>
        <source>{number} changes wait for {name} to sign in here.</source>
        <translation>{number} cambios esperan a que {name} inicie sesión aquí.</translation>
    </message>
    <message>
        <source>1 more change</source>
        <translation>1 cambio más</translation>
    </message>
    <message>
        <source>{number} more changes</source>
        <translation>{number} cambios más</translation>
    </message>
    <message>
        <source>This computer only · 1 change refused</source>
        <translation>Solo esta computadora · 1 cambio rechazado</translation>
    </message>
    <message>
        <source>This computer only · {number} changes refused</source>
        <translation>Solo esta computadora · {number} cambios rechazados</translation>
    </message>
    <message>
        <source>This computer only – not answering</source>
        <translation>Solo esta computadora – no responde</translation>
    </message>
    <message>
        <source>This computer only – 1 change waiting</source>
        <translation>Solo esta computadora – 1 cambio en espera</translation>
    </message>
    <message>
        <source>This computer only – {number} changes waiting</source>
        <translation>Solo esta computadora – {number} cambios en espera</translation>
    </message>
    <message>
        <source>Last reached the clinic at {time}</source>
        <translation>Último contacto con la clínica: {time}</translation>
    </message>
    <message>
        <source>Next try in 1 second.</source>
        <translation>Próximo intento en 1 segundo.</translation>
    </message>
    <message>
        <source>Next try in {number} seconds.</source>
        <translation>Próximo intento en {number} segundos.</translation>
    </message>
    <message>
        <source>This patient is marked deceased, so no invitation was sent.</source>
        <translation>Este paciente está marcado como fallecido, así que no se envió ninguna invitación.</translation>
    </message>
    <message>
        <source>Your account may not invite patients any more. Ask an administrator.</source>
        <translation>Su cuenta ya no puede invitar pacientes. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>The patient has asked not to be invited. Invite anyway only if the patient agrees now.</source>
        <translation>El paciente pidió no recibir invitaciones. Invite de todos modos solo si ahora está de acuerdo.</translation>
    </message>
    <message>
        <source>The invitation changed at another desk before yours arrived. Look at what is true now, then decide.</source>
        <translation>La invitación cambió en otro puesto antes de que llegara la suya. Vea la situación actual y decida.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody of the same name, date of birth and sex is on file already. Look at that chart first; if it is another person, register this one anyway.</source>
        <translation>Ya hay alguien con el mismo nombre, fecha de nacimiento y sexo. Vea primero ese expediente; si es otra persona, registre a esta de todos modos.</translation>
    </message>
    <message>
        <source>This invitation is not in the clinic&apos;s record. Look at the Access History, then try again.</source>
        <translation>Esta invitación no está en el registro de la clínica. Consulte el Historial de acceso e intente de nuevo.</translation>
    </message>
    <message>
        <source>The clinic could not read this change. Nothing was done; please tell an administrator.</source>
        <translation>La clínica no pudo leer este cambio. No se hizo nada; avise a un administrador.</translation>
    </message>
    <message>
        <source>The clinic did not accept your invitation of {time}</source>
        <translation>La clínica no aceptó su invitación ({time})</translation>
    </message>
    <message>
        <source>The clinic did not accept your change of {time}</source>
        <translation>La clínica no aceptó su cambio ({time})</translation>
    </message>
    <message>
        <source>The clinic did not put this patient on file.</source>
        <translation>La clínica no registró a este paciente.</translation>
    </message>
    <message>
        <source>{who} invited this patient at {time}</source>
        <translation>{who} invitó a este paciente ({time})</translation>
    </message>
    <message>
        <source>{who} invited this patient at {time}, while this computer was offline</source>
        <translation>{who} invitó a este paciente ({time}) mientras esta computadora estaba sin conexión</translation>
    </message>
    <message>
        <source>That invitation is the valid one, so nothing more was sent.</source>
        <translation>Esa invitación es la válida, así que no se envió nada más.</translation>
    </message>
    <message>
        <source>That invitation goes out as soon as email does, so nothing more was sent.</source>
        <translation>Esa invitación saldrá en cuanto salga el correo, así que no se envió nada más.</translation>
    </message>
    <message>
        <source>{who} took it back at {time}</source>
        <translation>{who} la retiró ({time})</translation>
    </message>
    <message>
        <source>{who} changed the {field} at {time} to {theirs}. Choose which one to keep.</source>
        <translation>{who} cambió {field} ({time}); ahora es {theirs}. Elija cuál conservar.</translation>
    </message>
    <message>
        <source>sex</source>
        <comment>in a sentence</comment>
        <translation>el sexo</translation>
    </message>
    <message>
        <source>street</source>
        <comment>in a sentence</comment>
        <translation>la calle</translation>
    </message>
    <message>
        <source>city</source>
        <comment>in a sentence</comment>
        <translation>la ciudad</translation>
    </message>
    <message>
        <source>state</source>
        <comment>in a sentence</comment>
        <translation>el estado de residencia</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <comment>in a sentence</comment>
        <translation>el código ZIP</translation>
    </message>
    <message>
        <source>language</source>
        <comment>in a sentence</comment>
        <translation>el idioma</translation>
    </message>
    <message>
        <source>status</source>
        <comment>in a sentence</comment>
        <translation>el estado del paciente</translation>
    </message>
    <message>
        <source>preferred way of contact</source>
        <comment>in a sentence</comment>
        <translation>la forma de contacto preferida</translation>
    </message>
    <message>
        <source>wish not to be invited</source>
        <comment>in a sentence</comment>
        <translation>el deseo de no recibir invitaciones</translation>
    </message>
    <message>
        <source>email address</source>
        <comment>in a sentence</comment>
        <translation>el correo electrónico</translation>
    </message>
    <message>
        <source>second email address</source>
        <comment>in a sentence</comment>
        <translation>el segundo correo electrónico</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>in a sentence</comment>
        <translation>el número de teléfono</translation>
    </message>
    <message>
        <source>home phone number</source>
        <comment>in a sentence</comment>
        <translation>el teléfono de casa</translation>
    </message>
    <message>
        <source>office phone number</source>
        <comment>in a sentence</comment>
        <translation>el teléfono del trabajo</translation>
    </message>
    <message>
        <source>The patient activated access at {time}</source>
        <translation>El paciente activó el acceso ({time})</translation>
    </message>
    <message>
        <source>No invitation is needed.</source>
        <translation>No hace falta ninguna invitación.</translation>
    </message>
    <message>
        <source>The {item} was removed at another desk. Add it again, then invite.</source>
        <translation>En otro puesto se quitó {item}. Vuelva a agregar el dato e invite.</translation>
    </message>
    <message>
        <source>The email on file is {now} by now. Check it with the patient, then invite.</source>
        <translation>El correo en el expediente ahora es {now}. Confírmelo con el paciente e invite.</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Name, phone, birth date, chart ID or email</source>
        <translation>Nombre, teléfono, nacimiento, expediente o correo</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>sin teléfono</translation>
    </message>
    <message>
        <source>no birth date</source>
        <translation>sin fecha de nacimiento</translation>
    </message>
    <message>
        <source>There are no patients on this computer yet.</source>
        <translation>Aún no hay pacientes en esta computadora.</translation>
    </message>
    <message>
        <source>An administrator brings them in with “import”; they can be found here as soon as they are in.</source>
        <translation>Un administrador los incorpora con “import”; se podrán buscar aquí en cuanto estén.</translation>
    </message>
    <message>
        <source>More patients match – keep typing</source>
        <translation>Hay más pacientes que coinciden – siga escribiendo</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>New patient…</source>
        <translation>Paciente nuevo…</translation>
    </message>
    <message>
        <source>open chart</source>
        <translation>abrir expediente</translation>
    </message>
    <message>
        <source>invite</source>
        <translation>invitar</translation>
    </message>
    <message>
        <source>Name, any part, in any order</source>
        <translation>Nombre, cualquier parte, en cualquier orden</translation>
    </message>
    <message>
        <source>Phone number, also the last seven digits</source>
        <translation>Número de teléfono, también los últimos siete dígitos</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Línea discontinua</translation>
    </message>
    <message>
        <source>What has a dashed outline exists only on this computer. It goes to the clinic by itself.</source>
        <translation>Lo que tiene un borde discontinuo solo existe en esta computadora. Llega a la clínica por sí solo.</translation>
    </message>
    <message>
        <source>Today: the day&apos;s appointments</source>
        <translation>Hoy: las citas del día</translation>
    </message>
    <message>
        <source>The last columns say for each patient how far the invitation is, and what you can do next.</source>
        <translation>Las últimas columnas dicen, para cada paciente, cómo va la invitación y qué puede hacer usted.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Press the button in the row or F2 and type it there. Enter saves and invites; Ctrl+Enter only saves; Esc closes.</source>
        <translation>Presione el botón de la fila o F2 y escríbalo allí. Enter guarda e invita; Ctrl+Enter solo guarda; Esc cierra.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>They show only whom you can help now. Ctrl+1 shows everybody again.</source>
        <translation>Muestran solo a quienes puede ayudar ahora. Ctrl+1 vuelve a mostrar a todos.</translation>
    </message>
    <message>
        <source>At the right stands what should not be forgotten: emails that came back, and what expired.</source>
        <translation>A la derecha está lo que no se debe olvidar: los correos devueltos y lo que ha vencido.</translation>
    </message>
    <message>
        <source>Enable Patient Access</source>
        <translation>Habilitar acceso del paciente</translation>
    </message>
    <message>
        <source>Sends the invitation to the patient&apos;s email address. You have ten seconds to undo.</source>
        <translation>Envía la invitación al correo del paciente. Tiene diez segundos para deshacer.</translation>
    </message>
    <message>
        <source>It can be typed where its absence is named; saving sends the invitation.</source>
        <translation>Se puede escribir donde se dice que falta; al guardar se envía la invitación.</translation>
    </message>
    <message>
        <source>The four steps</source>
        <translation>Los cuatro pasos</translation>
    </message>
    <message>
        <source>They show how far the email came. “Accepted by mail server” does not prove that it was read; “Opened” means that the patient pressed Continue.</source>
        <translation>Muestran hasta dónde llegó el correo. “Aceptado por el servidor de correo” no prueba que se haya leído; “Abierto” significa que el paciente presionó Continuar.</translation>
    </message>
    <message>
        <source>It did not arrive?</source>
        <translation>¿No llegó?</translation>
    </message>
    <message>
        <source>While an invitation is open, F1 shows what to say on the phone. Then resend.</source>
        <translation>Mientras haya una invitación abierta, F1 muestra qué decir por teléfono. Después, reenvíe.</translation>
    </message>
    <message>
        <source>Every invitation stays listed with who enabled and who disabled it. Nothing is rewritten.</source>
        <translation>Cada invitación queda en la lista con quién la habilitó y quién la deshabilitó. Nada se reescribe.</translation>
    </message>
    <message>
        <source>The small arrow</source>
        <translation>La flecha pequeña</translation>
    </message>
    <message>
        <source>It marks what onpatient uses to invite the patient and to recognize them.</source>
        <translation>Marca lo que onpatient usa para invitar al paciente y reconocerlo.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Type phone numbers and dates as you like; they are put in order when you leave the field.</source>
        <translation>Escriba teléfonos y fechas como quiera; se ordenan al salir del campo.</translation>
    </message>
    <message>
        <source>It is typed once. After that only the last four digits are shown, everywhere.</source>
        <translation>Se escribe una vez. Después solo se muestran las cuatro últimas cifras, en todas partes.</translation>
    </message>
    <message>
        <source>Two desks, one patient</source>
        <translation>Dos puestos, un paciente</translation>
    </message>
    <message>
        <source>Changes to different fields are put together. Where both changed the same field, both values are shown and you choose.</source>
        <translation>Los cambios en campos distintos se unen. Si ambos cambiaron el mismo campo, se muestran los dos valores y usted elige.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>What you typed stays while you look at other pages; closing the window asks once.</source>
        <translation>Lo que escribió se conserva mientras mira otras páginas; al cerrar la ventana se pregunta una vez.</translation>
    </message>
    <message>
        <source>Appointments of the patient</source>
        <translation>Citas del paciente</translation>
    </message>
    <message>
        <source>Enter or a double click opens an appointment in its own window.</source>
        <translation>Enter o un doble clic abre una cita en su propia ventana.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Schedule New Appointment opens an empty one for this patient.</source>
        <translation>Programar cita nueva abre una vacía para este paciente.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Every email to the patient and every call that was noted, newest first.</source>
        <translation>Todos los correos al paciente y todas las llamadas anotadas, lo más reciente primero.</translation>
    </message>
    <message>
        <source>A closer look</source>
        <translation>Más de cerca</translation>
    </message>
    <message>
        <source>Choose a row: below the list stands how far the email came, or the note.</source>
        <translation>Elija una fila: debajo de la lista se ve hasta dónde llegó el correo, o la nota.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Log a call… notes with whom you spoke and for how long. Notes cannot be changed later.</source>
        <translation>Registrar llamada… anota con quién habló y cuánto tiempo. Las notas no se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Who changed what and when, from what to what. It cannot be changed.</source>
        <translation>Quién cambió qué y cuándo, y de qué a qué. No se puede cambiar.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writes what is shown into a file. That it was exported is noted here too.</source>
        <translation>Escribe en un archivo lo que se muestra. También se anota aquí que se exportó.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>The arrow to onpatient</source>
        <translation>La flecha a onpatient</translation>
    </message>
    <message>
        <source>The button beside the patient invites them at once, without saving the appointment. If something is missing it asks for just that.</source>
        <translation>El botón junto al paciente lo invita de inmediato, sin guardar la cita. Si falta algo, pide solo eso.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Date and time are those of the provider&apos;s time zone, which stands below them.</source>
        <translation>La fecha y la hora son las de la zona horaria del proveedor, que figura debajo.</translation>
    </message>
    <message>
        <source>Two at the same time</source>
        <translation>Dos a la misma hora</translation>
    </message>
    <message>
        <source>Before it is saved you see who else is there. Tick “Allow overlapping” if it is meant.</source>
        <translation>Antes de guardar ve quién más está a esa hora. Marque “Permitir traslape” si es a propósito.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>What is not saved is asked about once. An invitation that you sent is not taken back.</source>
        <translation>Se pregunta una vez por lo que no se guardó. Una invitación ya enviada no se retira.</translation>
    </message>
    <message>
        <source>A new patient</source>
        <translation>Un paciente nuevo</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>First and last name. For an invitation also an email address, and either a Social Security Number or date of birth and phone number.</source>
        <translation>Nombre y apellido. Para una invitación también un correo electrónico, y el número de Seguro Social o bien fecha de nacimiento y teléfono.</translation>
    </message>
    <message>
        <source>Twice in the records?</source>
        <translation>¿Dos veces en los registros?</translation>
    </message>
    <message>
        <source>Whoever has the same name and date of birth is shown before you save, so that you can look.</source>
        <translation>Quien tiene el mismo nombre y la misma fecha de nacimiento se muestra antes de guardar, para que pueda mirar.</translation>
    </message>
    <message>
        <source>Chart ID</source>
        <translation>N.º de expediente</translation>
    </message>
    <message>
        <source>The clinic gives it. Without a connection it comes later; you can go on working at once.</source>
        <translation>Lo asigna la clínica. Sin conexión llega más tarde; puede seguir trabajando de inmediato.</translation>
    </message>
    <message>
        <source>Language, text size, time to undo and when it locks. They hold for this computer only.</source>
        <translation>Idioma, tamaño del texto, tiempo para deshacer y cuándo se bloquea. Valen solo para esta computadora.</translation>
    </message>
    <message>
        <source>Clinic, email and people</source>
        <translation>Clínica, correo y personas</translation>
    </message>
    <message>
        <source>They hold for the whole clinic and can be changed by an administrator.</source>
        <translation>Valen para toda la clínica y los puede cambiar un administrador.</translation>
    </message>
    <message>
        <source>What is grey says why: another role may change it, or your IT department decided it.</source>
        <translation>Lo que está en gris dice por qué: otro rol lo puede cambiar, o lo decidió su departamento de informática.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Whoever has signed in on this computer before can do so without a connection too.</source>
        <translation>Quien ya inició sesión en esta computadora también puede hacerlo sin conexión.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios que esperan</translation>
    </message>
    <message>
        <source>What somebody did here and could not be sent waits for them. Nobody else sends it.</source>
        <translation>Lo que alguien hizo aquí y no se pudo enviar lo espera. Nadie más lo envía.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>After some tries the next one has to wait. An administrator can set a new password.</source>
        <translation>Tras varios intentos, el siguiente tiene que esperar. Un administrador puede poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <source>On this computer, encrypted; or in a demo clinic with made-up patients, to practice with.</source>
        <translation>En esta computadora, cifrados; o en una clínica de demostración con pacientes inventados, para practicar.</translation>
    </message>
    <message>
        <source>The account that invitations are sent from. You can leave it for later, in Settings.</source>
        <translation>La cuenta desde la que se envían las invitaciones. Puede dejarla para después, en Configuración.</translation>
    </message>
    <message>
        <source>Whoever has it can bring the records back if this computer fails. Keep it in a safe place.</source>
        <translation>Quien lo tiene puede recuperar los registros si esta computadora falla. Guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>Nothing is made or sent before the last step.</source>
        <translation>No se crea ni se envía nada antes del último paso.</translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Did you mean:</source>
        <translation>Nadie coincide con “{typed}”. ¿Quiso decir:</translation>
    </message>
    <message>
        <source>Nobody matches “{typed}”. Check the spelling, or try a phone number or birth date.</source>
        <translation>Nadie coincide con “{typed}”. Revise la ortografía o pruebe con un teléfono o una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>The invitation for {name} goes out in 1 second.</source>
        <translation>La invitación para {name} sale en 1 segundo.</translation>
    </message>
    <message>
        <source>The invitation for {name} goes out in {number} seconds.</source>
        <translation>La invitación para {name} sale en {number} segundos.</translation>
    </message>
    <message>
        <source>The invitation for {name} is queued here and not sent.</source>
        <translation>La invitación para {name} está en cola aquí, sin enviar.</translation>
    </message>
    <message>
        <source>Copy on this computer, as of {time}</source>
        <translation>Copia en esta computadora, actualizada: {time}</translation>
    </message>
    <message>
        <source>1 patient found</source>
        <translation>1 paciente encontrado</translation>
    </message>
    <message>
        <source>{number} patients found</source>
        <translation>{number} pacientes encontrados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>page of the settings</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>These hold for everybody who signs in on this computer, from now on.</source>
        <translation>Valen desde ahora para todas las personas que inician sesión en esta computadora.</translation>
    </message>
    <message>
        <source>These hold at every desk of the clinic.</source>
        <translation>Valen en todos los puestos de la clínica.</translation>
    </message>
    <message>
        <source>Through which server invitations go out, and how many at a time.</source>
        <translation>Por qué servidor salen las invitaciones y cuántas a la vez.</translation>
    </message>
    <message>
        <source>Who may sign in, and what they may do. Nobody is ever deleted: the histories keep every name.</source>
        <translation>Quién puede iniciar sesión y qué puede hacer. Nunca se borra a nadie: los historiales conservan todos los nombres.</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>Lo fijó su departamento de informática.</translation>
    </message>
    <message>
        <source>This could not be kept. Check that the disk has free space, then choose again.</source>
        <translation>No se pudo guardar. Compruebe que el disco tenga espacio libre y elija de nuevo.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Solo un administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>You may look. Ask an administrator to change something.</source>
        <translation>Puede ver. Para cambiar algo, consulte a un administrador.</translation>
    </message>
    <message>
        <source>Kept on this computer; the clinic has not confirmed it yet.</source>
        <translation>Guardado en esta computadora; la clínica aún no lo ha confirmado.</translation>
    </message>
    <message>
        <source>The clinic did not take this. Check it and save again.</source>
        <translation>La clínica no lo aceptó. Revíselo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Bloquear después de</translation>
    </message>
    <message>
        <source>&amp;Undo for</source>
        <translation>&amp;Deshacer durante</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>S&amp;ystem notifications</source>
        <translation>Notificaciones del s&amp;istema</translation>
    </message>
    <message>
        <source>They tell of accepted and bounced invitations, and name nobody.</source>
        <translation>Avisan de invitaciones aceptadas y devueltas, y no nombran a nadie.</translation>
    </message>
    <message>
        <source>At most a m&amp;inute</source>
        <comment>emails</comment>
        <translation>Máximo por &amp;minuto</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>S&amp;ign-in name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Ma&amp;y do</source>
        <translation>Puede &amp;hacer</translation>
    </message>
    <message>
        <source>&amp;First password</source>
        <translation>Pr&amp;imera contraseña</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Contraseña nue&amp;va</translation>
    </message>
    <message>
        <source>Without use for so long, patient details are hidden until the password is typed.</source>
        <translation>Tras ese tiempo sin uso, los datos de pacientes se ocultan hasta que se escriba la contraseña.</translation>
    </message>
    <message>
        <source>For so long an invitation rests on this computer and can be taken back.</source>
        <translation>Durante ese tiempo una invitación espera en esta computadora y se puede retirar.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Se aplica la próxima vez que se abra el programa.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Clinic &amp;phone</source>
        <translation>Telé&amp;fono de la clínica</translation>
    </message>
    <message>
        <source>&amp;Web address of onpatient</source>
        <translation>Dirección &amp;web de onpatient</translation>
    </message>
    <message>
        <source>Stands on top of the windows and in every invitation.</source>
        <translation>Aparece en las ventanas y en cada invitación.</translation>
    </message>
    <message>
        <source>Days and times are shown in it.</source>
        <translation>En ella se muestran los días y las horas.</translation>
    </message>
    <message>
        <source>Invitations tell patients to call it when something does not work.</source>
        <translation>Las invitaciones piden a los pacientes que llamen si algo no funciona.</translation>
    </message>
    <message>
        <source>Where the link of an invitation leads.</source>
        <translation>Adónde lleva el enlace de una invitación.</translation>
    </message>
    <message>
        <source>This computer has no key store that the program can use, so patient data cannot be kept safely here. Start the Windows service &apos;Credential Manager&apos;, then start OnPatient Desk again.</source>
        <translation>Esta computadora no tiene un almacén de claves que el programa pueda usar, así que aquí no se pueden guardar datos de pacientes con seguridad. Inicie el servicio de Windows “Credential Manager” y vuelva a abrir OnPatient Desk.</translation>
    </message>
    <message>
        <source>This computer has no key store that the program can use, so patient data cannot be kept safely here. Make sure &apos;Keychain Access&apos; shows a &apos;login&apos; keychain, then start OnPatient Desk again.</source>
        <translation>Esta computadora no tiene un almacén de claves que el programa pueda usar, así que aquí no se pueden guardar datos de pacientes con seguridad. Compruebe que “Acceso a Llaveros” muestre un llavero “login” y vuelva a abrir OnPatient Desk.</translation>
    </message>
    <message>
        <source>This computer has no key store that the program can use, so patient data cannot be kept safely here. Install GNOME Keyring or KWallet, sign in to the desktop again, then start OnPatient Desk.</source>
        <translation>Esta computadora no tiene un almacén de claves que el programa pueda usar, así que aquí no se pueden guardar datos de pacientes con seguridad. Instale GNOME Keyring o KWallet, vuelva a iniciar sesión en el escritorio y abra OnPatient Desk.</translation>
    </message>
    <message>
        <source>The key store of this computer is locked, or refused to answer, so the keys to patient data are out of reach. Unlock it (Linux: keyring &apos;Login&apos;, macOS: keychain &apos;login&apos;), then try again.</source>
        <translation>El almacén de claves de esta computadora está bloqueado o no respondió, así que no se puede llegar a las claves de los datos de pacientes. Desbloquéelo (Linux: depósito “Login”; macOS: llavero “login”) e intente de nuevo.</translation>
    </message>
    <message>
        <source>The entry &apos;{name}&apos; in this computer&apos;s key store was changed by another program. Restore it from the recovery kit, or ask your administrator to reset this computer&apos;s access.</source>
        <translation>Otro programa cambió la entrada “{name}” del almacén de claves de esta computadora. Restáurela con el kit de recuperación o pida a su administrador que restablezca el acceso de esta computadora.</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>La clínica necesita un nombre.</translation>
    </message>
    <message>
        <source>That time zone is not known. Use a name such as America/New_York.</source>
        <translation>Esa zona horaria no se conoce. Use un nombre como America/New_York.</translation>
    </message>
    <message>
        <source>The first user needs a name, as it will stand in the access history.</source>
        <translation>El primer usuario necesita un nombre, como aparecerá en el historial de acceso.</translation>
    </message>
    <message>
        <source>There is a clinic here already.</source>
        <translation>Aquí ya hay una clínica.</translation>
    </message>
    <message>
        <source>There is a clinic here already. Nothing was changed; choose another folder.</source>
        <translation>Aquí ya hay una clínica. No se cambió nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another program is setting this clinic up right now.</source>
        <translation>Otro programa está configurando esta clínica en este momento.</translation>
    </message>
    <message>
        <source>The backup folder is not there. Connect its disk, or choose another folder.</source>
        <translation>La carpeta de copias de seguridad no está. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The copy of the clinic was not complete, and was thrown away.</source>
        <translation>La copia de la clínica no estaba completa y se descartó.</translation>
    </message>
    <message>
        <source>The backup could not be written: {reason}.</source>
        <translation>No se pudo escribir la copia de seguridad: {reason}.</translation>
    </message>
    <message>
        <source>Another backup is being made right now.</source>
        <translation>En este momento se está haciendo otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The clinic could not be copied; perhaps this computer&apos;s disk is full.</source>
        <translation>No se pudo copiar la clínica; quizá el disco de esta computadora está lleno.</translation>
    </message>
    <message>
        <source>The backup&apos;s disk did not give back what was written to it.</source>
        <translation>El disco de la copia de seguridad no devolvió lo que se escribió en él.</translation>
    </message>
    <message>
        <source>This file is no backup of this clinic, or it is damaged. Try an earlier one.</source>
        <translation>Este archivo no es una copia de seguridad de esta clínica o está dañado. Pruebe con uno anterior.</translation>
    </message>
    <message>
        <source>The mail server&apos;s address contains characters that cannot be printed. Type it again.</source>
        <translation>La dirección del servidor de correo contiene caracteres no imprimibles. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>A mail server begins with smtp://, smtps:// or folder:, for example {example}</source>
        <translation>Un servidor de correo empieza con smtp://, smtps:// o folder:, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Write the folder with its full path, for example folder:/var/spool/invitations</source>
        <translation>Escriba la carpeta con su ruta completa, por ejemplo folder:/var/spool/invitations</translation>
    </message>
    <message>
        <source>Leave the password out of the mail server&apos;s address: it is asked for separately and kept in the key store. If this password was real, change it.</source>
        <translation>No ponga la contraseña en la dirección del servidor de correo: se pide aparte y se guarda en el almacén de claves. Si esta contraseña era real, cámbiela.</translation>
    </message>
    <message>
        <source>Nothing but options may follow the mail server&apos;s name, for example {example}</source>
        <translation>Después del nombre del servidor solo puede haber opciones, por ejemplo {example}</translation>
    </message>
    <message>
        <source>The user name for the mail server contains characters that cannot be printed.</source>
        <translation>El nombre de usuario del servidor de correo contiene caracteres no imprimibles.</translation>
    </message>
    <message>
        <source>The mail server&apos;s port is a number from 1 to 65535, and IPv6 stands in brackets.</source>
        <translation>El puerto del servidor de correo es un número de 1 a 65535, e IPv6 va entre corchetes.</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is missing or misspelled. An example: {example}</source>
        <translation>El nombre del servidor de correo falta o está mal escrito. Un ejemplo: {example}</translation>
    </message>
    <message>
        <source>After the question mark only {options} may follow, each once.</source>
        <translation>Después del signo de interrogación solo puede haber {options}, cada una una vez.</translation>
    </message>
    <message>
        <source>Say which e-mail address the letters come from, for example {example}</source>
        <translation>Indique de qué correo electrónico salen las cartas, por ejemplo {example}</translation>
    </message>
    <message>
        <source>Write the certificate authority&apos;s file with its full path, for example ?ca=/etc/ca.pem</source>
        <translation>Escriba el archivo de la autoridad de certificación con su ruta completa, por ejemplo ?ca=/etc/ca.pem</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>No se probó.</translation>
    </message>
    <message>
        <source>Not needed: the mail server is on this computer.</source>
        <translation>No hace falta: el servidor de correo está en esta computadora.</translation>
    </message>
    <message>
        <source>{host} was found.</source>
        <translation>Se encontró {host}.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La conexión está cifrada.</translation>
    </message>
    <message>
        <source>The certificate is valid for {host}.</source>
        <translation>El certificado es válido para {host}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Sesión iniciada como {user}.</translation>
    </message>
    <message>
        <source>No user name is set, none is needed.</source>
        <translation>No hay nombre de usuario ni hace falta.</translation>
    </message>
    <message>
        <source>Letters may come from {sender}.</source>
        <translation>Las cartas pueden salir de {sender}.</translation>
    </message>
    <message>
        <source>The mail server broke the connection off or stopped answering. Try again in a few minutes.</source>
        <translation>El servidor de correo cortó la conexión o dejó de responder. Intente de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The mail server asks for patience: {answer} Try again in a few minutes.</source>
        <translation>El servidor de correo pide paciencia: {answer} Intente de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>El disco está lleno. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Letters can be written to {folder}.</source>
        <translation>Se pueden escribir cartas en {folder}.</translation>
    </message>
    <message>
        <source>The test message was handed over.</source>
        <translation>El mensaje de prueba se entregó al servidor.</translation>
    </message>
    <message>
        <source>The message was not taken.</source>
        <translation>El mensaje no fue aceptado.</translation>
    </message>
    <message>
        <source>The message was not taken. {answer}</source>
        <translation>El mensaje no fue aceptado. {answer}</translation>
    </message>
    <message>
        <source>No computer is called {host}. Check the mail server&apos;s name for a typing mistake.</source>
        <translation>Ninguna computadora se llama {host}. Revise si el nombre del servidor de correo está bien escrito.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up. Check the internet connection of this computer.</source>
        <translation>No se pudo buscar el nombre {host}. Revise la conexión a internet de esta computadora.</translation>
    </message>
    <message>
        <source>The mail server {host} did not answer on port {port}. Check the internet connection and the port; a firewall may be in the way.</source>
        <translation>El servidor de correo {host} no respondió en el puerto {port}. Revise la conexión a internet y el puerto; quizá lo impide un cortafuegos.</translation>
    </message>
    <message>
        <source>The mail server {host} took the call on port {port} but said nothing. Port 465 needs smtps:// and port 587 smtp://.</source>
        <translation>El servidor de correo {host} aceptó la conexión en el puerto {port}, pero no dijo nada. El puerto 465 necesita smtps:// y el 587, smtp://.</translation>
    </message>
    <message>
        <source>What answers at {host}, port {port}, is not a mail server. Check the port: usual are 587 with smtp:// and 465 with smtps://.</source>
        <translation>Lo que responde en {host}, puerto {port}, no es un servidor de correo. Revise el puerto: lo usual es 587 con smtp:// y 465 con smtps://.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take mail from this computer. Ask the mail provider whether this network is allowed to send.</source>
        <translation>El servidor de correo {host} no acepta correo de esta computadora. Pregunte al proveedor de correo si esta red puede enviar.</translation>
    </message>
    <message>
        <source>The mail server {host} does not offer an encrypted connection on port {port}. Ask the mail provider for the encrypted port; it is often 465 with smtps://.</source>
        <translation>El servidor de correo {host} no ofrece una conexión cifrada en el puerto {port}. Pida al proveedor de correo el puerto cifrado; suele ser 465 con smtps://.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about on port {port}. Port 465 needs smtps:// and port 587 smtp://; a very old mail server may have to be updated.</source>
        <translation>No se logró una conexión cifrada con {host} en el puerto {port}. El puerto 465 necesita smtps:// y el 587, smtp://; quizá haya que actualizar un servidor de correo muy antiguo.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not from an authority this computer trusts. For a server of your own, name its authority&apos;s file with ?ca=; otherwise ask the mail provider.</source>
        <translation>El certificado de {host} no es de una autoridad en la que confíe esta computadora. Si el servidor es propio, indique el archivo de su autoridad con ?ca=; si no, consulte al proveedor de correo.</translation>
    </message>
    <message>
        <source>The certificate was not made out to {host}. Use the server&apos;s name exactly as the mail provider writes it.</source>
        <translation>El certificado no está a nombre de {host}. Use el nombre del servidor exactamente como lo escribe el proveedor de correo.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date. Check this computer&apos;s clock; if it is right, the mail server&apos;s certificate has to be renewed.</source>
        <translation>El certificado de {host} está vencido. Revise el reloj de esta computadora; si está bien, hay que renovar el certificado del servidor de correo.</translation>
    </message>
    <message>
        <source>The certificate authority&apos;s file {ca} cannot be read. Check that it is there and holds certificates in PEM form.</source>
        <translation>No se puede leer el archivo de la autoridad de certificación {ca}. Compruebe que exista y contenga certificados en formato PEM.</translation>
    </message>
    <message>
        <source>The password for {user} is not in the key store. Enter it again.</source>
        <translation>La contraseña de {user} no está en el almacén de claves. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The mail server did not accept the password. Enter user name and password again; some providers want an app password made for this purpose.</source>
        <translation>El servidor de correo no aceptó la contraseña. Escriba de nuevo el nombre de usuario y la contraseña; algunos proveedores exigen una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The mail provider no longer lets programs sign in with a password. Ask the mail provider to allow it for this account (SMTP AUTH), or for a relay.</source>
        <translation>El proveedor de correo ya no permite que los programas inicien sesión con contraseña. Pida que lo permita para esta cuenta (SMTP AUTH) o que ofrezca un relay.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no sign-in with user name and password on port {port}. Use the port for sending mail, 587 or 465, or leave the user name out.</source>
        <translation>El servidor de correo {host} no ofrece inicio de sesión con usuario y contraseña en el puerto {port}. Use el puerto de envío, 587 o 465, u omita el nombre de usuario.</translation>
    </message>
    <message>
        <source>The mail server takes letters only after signing in. Add the user name before the server&apos;s name, as in smtp://name@{host}.</source>
        <translation>El servidor de correo solo acepta cartas después de iniciar sesión. Agregue el nombre de usuario antes del nombre del servidor, como en smtp://name@{host}.</translation>
    </message>
    <message>
        <source>The mail server {host} does not pass on letters to other places without signing in. Add the user name before the server&apos;s name, as in smtp://name@{host}.</source>
        <translation>El servidor de correo {host} no reenvía cartas a otros lugares sin iniciar sesión. Agregue el nombre de usuario antes del nombre del servidor, como en smtp://name@{host}.</translation>
    </message>
    <message>
        <source>The mail server does not let {sender} send. Set ?from= to an address that belongs to the account.</source>
        <translation>El servidor de correo no permite enviar a {sender}. Ponga en ?from= una dirección que pertenezca a la cuenta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Check that it exists, that its drive is connected and that it may be written to.</source>
        <translation>No se puede escribir en la carpeta {folder}. Compruebe que exista, que su unidad esté conectada y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as America/New_York.</source>
        <translation>Elija una zona horaria de la lista, como America/New_York.</translation>
    </message>
    <message>
        <source>&amp;Mail server</source>
        <translation>Se&amp;rvidor de correo</translation>
    </message>
    <message>
        <source>&amp;Password of the mail server</source>
        <translation>C&amp;ontraseña del servidor de correo</translation>
    </message>
    <message>
        <source>That password is too long to be kept in a key store.</source>
        <translation>Esa contraseña es demasiado larga para el almacén de claves.</translation>
    </message>
    <message>
        <source>At most a da&amp;y</source>
        <comment>emails</comment>
        <translation>Má&amp;ximo por día</translation>
    </message>
    <message>
        <source>A line such as smtp://name@mail.example.org?from=clinic@example.org, from whoever runs your mail.</source>
        <translation>Una línea como smtp://name@mail.example.org?from=clinic@example.org, de quien administra su correo.</translation>
    </message>
    <message>
        <source>Without a mail server no invitation goes out; they wait.</source>
        <translation>Sin servidor de correo no sale ninguna invitación; esperan.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one in the key store.</source>
        <translation>Déjela vacía para conservar la del almacén de claves.</translation>
    </message>
    <message>
        <source>The password and the test are with the clinic&apos;s server: ask whoever runs it.</source>
        <translation>La contraseña y la prueba están en el servidor de la clínica: consulte a quien lo administra.</translation>
    </message>
    <message>
        <source>Many mail servers close to whoever sends too fast.</source>
        <translation>Muchos servidores de correo cierran el paso a quien envía demasiado rápido.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 1,000,000.</source>
        <translation>Un número entero de 1 a 1,000,000.</translation>
    </message>
    <message>
        <source>Send a test to</source>
        <translation>Enviar una prueba a</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Enviar &amp;prueba</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Type the address that the test message goes to.</source>
        <translation>Escriba la dirección a la que va el mensaje de prueba.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Con acceso</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>&amp;New person…</source>
        <translation>&amp;Nueva persona…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>&amp;Permisos…</translation>
    </message>
    <message>
        <source>&amp;Give these rights</source>
        <translation>&amp;Dar estos permisos</translation>
    </message>
    <message>
        <source>Reset &amp;password…</source>
        <translation>Restablecer c&amp;ontraseña…</translation>
    </message>
    <message>
        <source>End &amp;access</source>
        <translation>&amp;Terminar acceso</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Terminar acceso</translation>
    </message>
    <message>
        <source>Keep access</source>
        <comment>of a person who signs in</comment>
        <translation>Mantener acceso</translation>
    </message>
    <message>
        <source>Tell it to the person; at the first sign-in it opens a new, empty desk here.</source>
        <translation>Désela a la persona; la primera vez que inicie sesión abrirá aquí un puesto nuevo y vacío.</translation>
    </message>
    <message>
        <source>Tell it to the person. What waits in their desk stays theirs.</source>
        <translation>Désela a la persona. Lo que espera en su puesto sigue siendo suyo.</translation>
    </message>
    <message>
        <source>A&amp;dd person</source>
        <translation>A&amp;gregar persona</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>&amp;Fijar contraseña</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a refusal was read</comment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The clinic did not take this.</source>
        <translation>La clínica no lo aceptó.</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Primero elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Type the name as it will stand in the access history.</source>
        <translation>Escriba el nombre tal como aparecerá en el historial de acceso.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, digits, dots, dashes and underscores, and no spaces.</source>
        <translation>Un nombre de usuario tiene letras, dígitos, puntos, guiones y guiones bajos, sin espacios.</translation>
    </message>
    <message>
        <source>Somebody has this sign-in name already. Choose another.</source>
        <translation>Alguien ya tiene este nombre de usuario. Elija otro.</translation>
    </message>
    <message>
        <source>The clinic needs an administrator: make somebody else one first.</source>
        <translation>La clínica necesita un administrador: primero nombre a otra persona.</translation>
    </message>
    <message>
        <source>Invites and edits patients</source>
        <translation>Invita y edita pacientes</translation>
    </message>
    <message>
        <source>Also sees the audit log, exports, and takes back what colleagues sent</source>
        <translation>También ve la auditoría, exporta y retira lo que enviaron sus colegas</translation>
    </message>
    <message>
        <source>Also changes settings and people</source>
        <translation>También cambia la configuración y las personas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>A password has at least {least} characters.</source>
        <translation>Una contraseña tiene al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>¿Terminar el acceso de {name}?</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays, under their name.</source>
        <translation>Ya no podrá iniciar sesión. Lo que hizo se conserva, con su nombre.</translation>
    </message>
    <message>
        <source>Where records live</source>
        <translation>Dónde están los registros</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Where do the records live?</source>
        <translation>¿Dónde están los registros?</translation>
    </message>
    <message>
        <source>Choose what fits this clinic. Nothing is sent anywhere before you finish.</source>
        <translation>Elija lo que convenga a esta clínica. No se envía nada antes de que termine.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo esta computadora</translation>
    </message>
    <message>
        <source>One desk. Patients, appointments and invitations stay, encrypted, on this computer.</source>
        <translation>Un solo puesto. Pacientes, citas e invitaciones se quedan, cifrados, en esta computadora.</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Probar la clínica de demostración</translation>
    </message>
    <message>
        <source>Made-up patients to practice with. No email leaves this computer.</source>
        <translation>Pacientes inventados para practicar. Ningún correo sale de esta computadora.</translation>
    </message>
    <message>
        <source>Demo clinic – made-up patients, nothing leaves this computer</source>
        <translation>Clínica de demostración – pacientes inventados, nada sale de esta computadora</translation>
    </message>
    <message>
        <source>In the demo clinic the password is “demo”.</source>
        <translation>En la clínica de demostración la contraseña es “demo”.</translation>
    </message>
    <message>
        <source>Email and the recovery kit can also be set up later.</source>
        <translation>El correo y el kit de recuperación también se pueden configurar más tarde.</translation>
    </message>
    <message>
        <source>The first person is an administrator and can add the others later.</source>
        <translation>La primera persona es administradora y puede agregar a las demás más tarde.</translation>
    </message>
    <message>
        <source>&amp;Clinic name</source>
        <translation>Nombre de la &amp;clínica</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>You&amp;r name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Contraseña otra &amp;vez</translation>
    </message>
    <message>
        <source>Long is better than complicated: four or five words that only you put together.</source>
        <translation>Mejor larga que complicada: cuatro o cinco palabras que solo usted juntaría.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Suficientemente larga.</translation>
    </message>
    <message>
        <source>This is easily guessed. Use words that are not your name, the clinic&apos;s, or one repeated.</source>
        <translation>Es fácil de adivinar. Use palabras que no sean su nombre, el de la clínica ni una misma repetida.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type them again.</source>
        <translation>Las dos contraseñas no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Type the name patients know the clinic by; it stands in the email.</source>
        <translation>Escriba el nombre con que los pacientes conocen la clínica; aparece en el correo.</translation>
    </message>
    <message>
        <source>All times are shown and written in emails as at the clinic.</source>
        <translation>Todas las horas, también en los correos, son las de la clínica.</translation>
    </message>
    <message>
        <source>Type your name as it should stand in the Access History.</source>
        <translation>Escriba su nombre como debe aparecer en el Historial de acceso.</translation>
    </message>
    <message>
        <source>As it should stand in the Access History.</source>
        <translation>Como debe aparecer en el Historial de acceso.</translation>
    </message>
    <message>
        <source>Type a user name of letters, digits, dots or dashes.</source>
        <translation>Escriba un nombre de usuario con letras, dígitos, puntos o guiones.</translation>
    </message>
    <message>
        <source>For signing in, such as dana.</source>
        <translation>Para iniciar sesión, por ejemplo dana.</translation>
    </message>
    <message>
        <source>Invitations go to patients by email. Until email is set up, they wait and nothing is lost.</source>
        <translation>Las invitaciones llegan a los pacientes por correo. Hasta que se configure, esperan y no se pierde nada.</translation>
    </message>
    <message>
        <source>Send through a mail server</source>
        <translation>Enviar por un servidor de correo</translation>
    </message>
    <message>
        <source>The line and the password come from the clinic&apos;s email provider.</source>
        <translation>La línea y la contraseña las da el proveedor de correo de la clínica.</translation>
    </message>
    <message>
        <source>Server lin&amp;e</source>
        <translation>Lín&amp;ea del servidor</translation>
    </message>
    <message>
        <source>For example {line}</source>
        <translation>Por ejemplo {line}</translation>
    </message>
    <message>
        <source>Paste the line that names the mail server, or choose Later.</source>
        <translation>Pegue la línea que indica el servidor de correo o elija Más tarde.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Cont&amp;raseña</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s key store, never in a file.</source>
        <translation>Se guarda en el almacén de claves de esta computadora, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Invitations wait, and the sync light says so, until email is set up.</source>
        <translation>Las invitaciones esperan, y el indicador de conexión lo dice, hasta que se configure el correo.</translation>
    </message>
    <message>
        <source>Something unexpected happened and was noted. Nothing was made; try again.</source>
        <translation>Ocurrió algo inesperado y quedó anotado. No se creó nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk does not take the records. Check that it has free space, then try again.</source>
        <translation>El disco no acepta los registros. Compruebe que tenga espacio libre e intente de nuevo.</translation>
    </message>
    <message>
        <source>The clinic could not be set up</source>
        <translation>No se pudo configurar la clínica</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>The clinic is set up. If this computer is lost, its backup opens only with a file and a code. Store them now, in two different places.</source>
        <translation>La clínica está configurada. Si esta computadora se pierde, su copia de seguridad solo se abre con un archivo y un código. Guárdelos ahora, en dos lugares distintos.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Print it and keep it with the clinic&apos;s contracts. It is shown only now.</source>
        <translation>Imprímalo y guárdelo con los contratos de la clínica. Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Recovery file</source>
        <translation>Archivo de recuperación</translation>
    </message>
    <message>
        <source>Save it on another device, such as a USB stick. Never store file and code together.</source>
        <translation>Guárdelo en otro dispositivo, como una memoria USB. Nunca guarde juntos el archivo y el código.</translation>
    </message>
    <message>
        <source>&amp;Save file…</source>
        <translation>&amp;Guardar archivo…</translation>
    </message>
    <message>
        <source>Save the recovery file</source>
        <translation>Guardar el archivo de recuperación</translation>
    </message>
    <message>
        <source>Prin&amp;t code…</source>
        <translation>&amp;Imprimir código…</translation>
    </message>
    <message>
        <source>Save code as &amp;text…</source>
        <translation>Guardar código como te&amp;xto…</translation>
    </message>
    <message>
        <source>Save the page with the code</source>
        <translation>Guardar la página con el código</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved. Print it elsewhere, then delete it.</source>
        <translation>Guardado. Imprímalo en otro lugar y luego bórrelo.</translation>
    </message>
    <message>
        <source>No printer was found on this computer.</source>
        <translation>No se encontró ninguna impresora en esta computadora.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>No se pudo escribir el archivo ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>&amp;I have stored the file and the code in two places</source>
        <translation>&amp;He guardado el archivo y el código en dos lugares</translation>
    </message>
    <message>
        <source>S&amp;kip – remind me</source>
        <translation>&amp;Omitir – recordármelo</translation>
    </message>
    <message>
        <source>Skipped. Without the kit a lost computer means lost records; you will be reminded.</source>
        <translation>Omitido. Sin el kit, perder la computadora es perder los registros; se le recordará.</translation>
    </message>
    <message>
        <source>Store the kit and tick that you have, or skip it for now.</source>
        <translation>Guarde el kit y marque que lo hizo, u omítalo por ahora.</translation>
    </message>
    <message>
        <source>Sig&amp;n in</source>
        <translation>I&amp;niciar sesión</translation>
    </message>
    <message>
        <source>The demo clinic</source>
        <translation>La clínica de demostración</translation>
    </message>
    <message>
        <source>You will be signed in as James Smith in a clinic of made-up patients. No email leaves this computer, and everything is gone when you quit.</source>
        <translation>Iniciará sesión como James Smith en una clínica de pacientes inventados. Ningún correo sale de esta computadora y todo desaparece al salir.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>A password has at least 1 character.</source>
        <translation>Una contraseña tiene al menos 1 carácter.</translation>
    </message>
    <message>
        <source>A password has at least {number} characters.</source>
        <translation>Una contraseña tiene al menos {number} caracteres.</translation>
    </message>
    <message>
        <source>1 more character.</source>
        <translation>Falta 1 carácter.</translation>
    </message>
    <message>
        <source>{number} more characters.</source>
        <translation>Faltan {number} caracteres.</translation>
    </message>
    <message>
        <source>Step {number} of {all}, {label}</source>
        <translation>Paso {number} de {all}, {label}</translation>
    </message>
    <message>
        <source>Step {number} of {all}, {label}, current</source>
        <translation>Paso {number} de {all}, {label}, actual</translation>
    </message>
    <message>
        <source>Step {number} of {all}, {label}, done</source>
        <translation>Paso {number} de {all}, {label}, hecho</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>the desk</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Someone else? S&amp;witch user</source>
        <translation>¿Otra persona? &amp;Cambiar de usuario</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>Ask an administrator to reset it. Your waiting changes are kept.</source>
        <translation>Pida a un administrador que la restablezca. Sus cambios en espera se conservan.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Wrong name or password. Try again, or ask an administrator to reset it.</source>
        <translation>Nombre o contraseña incorrectos. Intente de nuevo o pida a un administrador que la restablezca.</translation>
    </message>
    <message>
        <source>Wrong password. Try again, or ask an administrator to reset it.</source>
        <translation>Contraseña incorrecta. Intente de nuevo o pida a un administrador que la restablezca.</translation>
    </message>
    <message>
        <source>Type your name, or choose it from the list.</source>
        <translation>Escriba su nombre o elíjalo de la lista.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Without a connection you can still sign in if you have signed in on this computer before.</source>
        <translation>Sin conexión también puede iniciar sesión si ya lo hizo antes en esta computadora.</translation>
    </message>
    <message>
        <source>The records are on this computer. Signing in needs no connection.</source>
        <translation>Los registros están en esta computadora. Para iniciar sesión no hace falta conexión.</translation>
    </message>
    <message>
        <source>Locked with the computer. Patient details are hidden.</source>
        <translation>Bloqueado junto con la computadora. Los datos de pacientes están ocultos.</translation>
    </message>
    <message>
        <source>Patient details are hidden until you unlock.</source>
        <translation>Los datos de pacientes están ocultos hasta que desbloquee.</translation>
    </message>
    <message>
        <source>The clinic cannot be reached</source>
        <translation>No hay conexión con la clínica</translation>
    </message>
    <message>
        <source>Connect to the network, then try again.</source>
        <translation>Conéctese a la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s key store is not available, so the records cannot be unlocked. Sign out of the computer and in again, or call your administrator.</source>
        <translation>El almacén de claves de esta computadora no está disponible, así que no se pueden abrir los registros. Cierre la sesión de la computadora y vuelva a iniciarla, o llame a su administrador.</translation>
    </message>
    <message>
        <source>The key store is not available</source>
        <translation>El almacén de claves no está disponible</translation>
    </message>
    <message>
        <source>These records belong to another computer</source>
        <translation>Estos registros pertenecen a otra computadora</translation>
    </message>
    <message>
        <source>Their key is in the key store of the computer where they were made. Call an administrator.</source>
        <translation>Su clave está en el almacén de claves de la computadora donde se crearon. Llame a un administrador.</translation>
    </message>
    <message>
        <source>The records on this computer cannot be read</source>
        <translation>Los registros de esta computadora no se pueden leer</translation>
    </message>
    <message>
        <source>Leave them as they are and call an administrator: a backup and the recovery kit bring them back.</source>
        <translation>Déjelos como están y llame a un administrador: una copia de seguridad y el kit de recuperación los recuperan.</translation>
    </message>
    <message>
        <source>The disk does not take or give the records</source>
        <translation>El disco no permite leer o guardar los registros</translation>
    </message>
    <message>
        <source>Check that the disk is connected and has free space, then try again.</source>
        <translation>Compruebe que el disco esté conectado y tenga espacio libre, e intente de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected happened and was noted</source>
        <translation>Ocurrió algo inesperado y quedó anotado</translation>
    </message>
    <message>
        <source>Try again, or restart OnPatient Desk.</source>
        <translation>Intente de nuevo o reinicie OnPatient Desk.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 1 second, or ask an administrator.</source>
        <translation>Demasiados intentos. Espere 1 segundo o consulte a un administrador.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {number} seconds, or ask an administrator.</source>
        <translation>Demasiados intentos. Espere {number} segundos o consulte a un administrador.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 1 minute, or ask an administrator.</source>
        <translation>Demasiados intentos. Espere 1 minuto o consulte a un administrador.</translation>
    </message>
    <message>
        <source>Too many tries. Wait {number} minutes, or ask an administrator.</source>
        <translation>Demasiados intentos. Espere {number} minutos o consulte a un administrador.</translation>
    </message>
    <message>
        <source>The clinic cannot be reached, and nobody has signed in as {name} on this computer before. Connect to the network, then try again.</source>
        <translation>No hay conexión con la clínica y nadie ha iniciado sesión como {name} en esta computadora. Conéctese a la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>Locked after 1 minute without use. Patient details are hidden.</source>
        <translation>Bloqueado tras 1 minuto sin uso. Los datos de pacientes están ocultos.</translation>
    </message>
    <message>
        <source>Locked after {number} minutes without use. Patient details are hidden.</source>
        <translation>Bloqueado tras {number} minutos sin uso. Los datos de pacientes están ocultos.</translation>
    </message>
    <message>
        <source>1 change goes out after you unlock.</source>
        <translation>1 cambio saldrá cuando desbloquee.</translation>
    </message>
    <message>
        <source>{number} changes go out after you unlock.</source>
        <translation>{number} cambios saldrán cuando desbloquee.</translation>
    </message>
    <message>
        <source>1 change goes out after you sign in.</source>
        <translation>1 cambio saldrá cuando inicie sesión.</translation>
    </message>
    <message>
        <source>{number} changes go out after you sign in.</source>
        <translation>{number} cambios saldrán cuando inicie sesión.</translation>
    </message>
    <message>
        <source>1 change waits for {name}.</source>
        <translation>1 cambio espera a {name}.</translation>
    </message>
    <message>
        <source>{number} changes wait for {name}.</source>
        <translation>{number} cambios esperan a {name}.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Online · email is not going out</source>
        <translation>En línea · no sale el correo</translation>
    </message>
    <message>
        <source>This computer only · email is not going out</source>
        <translation>Solo esta computadora · no sale el correo</translation>
    </message>
    <message>
        <source>Everything is with the clinic.</source>
        <translation>Todo está en la clínica.</translation>
    </message>
    <message>
        <source>They are kept safe on this computer and go out by themselves, in this order.</source>
        <translation>Están a salvo en esta computadora y saldrán solos, en este orden.</translation>
    </message>
    <message>
        <source>Email is not going out: the mail server did not accept the password. Invitations wait; open Settings – Email.</source>
        <translation>No sale el correo: el servidor no aceptó la contraseña. Las invitaciones esperan; abra Configuración – Correo.</translation>
    </message>
    <message>
        <source>Email is not set up yet. Invitations wait; open Settings – Email.</source>
        <translation>El correo aún no está configurado. Las invitaciones esperan; abra Configuración – Correo.</translation>
    </message>
    <message>
        <source>Email is not going out: the mail server cannot be reached. Invitations wait and go out by themselves.</source>
        <translation>No sale el correo: no hay conexión con el servidor. Las invitaciones esperan y saldrán solas.</translation>
    </message>
    <message>
        <source>Email is not going out: the mail server does not take it. Invitations wait; open Settings – Email.</source>
        <translation>No sale el correo: el servidor no lo acepta. Las invitaciones esperan; abra Configuración – Correo.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Intentar ah&amp;ora</translation>
    </message>
    <message>
        <source>Queued on this computer, not sent</source>
        <translation>En cola en esta computadora, sin enviar</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>Conexión: {words}</translation>
    </message>
    <message>
        <source>Online · synced {since}</source>
        <translation>En línea · sincronizado {since}</translation>
    </message>
    <message>
        <source>Online · sending 1 change</source>
        <translation>En línea · enviando 1 cambio</translation>
    </message>
    <message>
        <source>Online · sending {number} changes</source>
        <translation>En línea · enviando {number} cambios</translation>
    </message>
    <message>
        <source>Offline – nothing waiting</source>
        <translation>Sin conexión – nada en espera</translation>
    </message>
    <message>
        <source>Offline – 1 change waiting</source>
        <translation>Sin conexión – 1 cambio en espera</translation>
    </message>
    <message>
        <source>Offline – {number} changes waiting</source>
        <translation>Sin conexión – {number} cambios en espera</translation>
    </message>
    <message>
        <source>Online · 1 change refused</source>
        <translation>En línea · 1 cambio rechazado</translation>
    </message>
    <message>
        <source>Online · {number} changes refused</source>
        <translation>En línea · {number} cambios rechazados</translation>
    </message>
    <message>
        <source>Offline – 1 change refused</source>
        <translation>Sin conexión – 1 cambio rechazado</translation>
    </message>
    <message>
        <source>Offline – {number} changes refused</source>
        <translation>Sin conexión – {number} cambios rechazados</translation>
    </message>
    <message>
        <source>Check the address with the patient. What you send goes to this mailbox.</source>
        <translation>Confirme la dirección con el paciente. Lo que envíe llega a este buzón.</translation>
    </message>
    <message>
        <source>This patient is {age}, and {other} uses this email too. Is this the patient&apos;s own email, not a parent&apos;s?</source>
        <translation>Este paciente tiene {age} años y {other} también usa este correo. ¿Es su propio correo y no el de uno de sus padres?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find a patient by name, phone or birth date</source>
        <translation>Buscar por nombre, teléfono o nacimiento</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los profesionales</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Todos los consultorios</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Missing info</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>chart ID not given yet</source>
        <translation>n.º de expediente aún sin asignar</translation>
    </message>
    <message>
        <source>this appointment is not at the clinic yet</source>
        <translation>esta cita aún no está en la clínica</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Fix email</source>
        <translation>Corregir correo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Agregar correo</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Agregar teléfono</translation>
    </message>
    <message>
        <source>Add birth date</source>
        <translation>Agregar nacimiento</translation>
    </message>
    <message>
        <source>Add SSN</source>
        <translation>Agregar SSN</translation>
    </message>
    <message>
        <source>ends before the visit</source>
        <translation>vence antes de la visita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save and resend</source>
        <translation>Guardar y reenviar</translation>
    </message>
    <message>
        <source>This is not missing any more: it changed at another desk. Close the field to keep theirs.</source>
        <translation>Este dato ya no falta: cambió en otro puesto. Cierre el campo para conservar el otro.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Just accepted</source>
        <translation>Recién aceptadas</translation>
    </message>
    <message>
        <source>Waits for a sign-in</source>
        <translation>Espera un inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing needs you right now.</source>
        <translation>Nada requiere su atención ahora.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet today.</source>
        <translation>Hoy aún no ha aceptado nadie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Activated OnPatient access.</source>
        <translation>Activó el acceso OnPatient.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Nobody here can be invited right now.</source>
        <translation>Ahora no se puede invitar a nadie de esta lista.</translation>
    </message>
    <message>
        <source>Nothing is missing today.</source>
        <translation>Hoy no falta nada.</translation>
    </message>
    <message>
        <source>No invitation is open.</source>
        <translation>No hay ninguna invitación vigente.</translation>
    </message>
    <message>
        <source>No invitation is about to expire.</source>
        <translation>Ninguna invitación está por vencer.</translation>
    </message>
    <message>
        <source>Nobody on this list is connected yet.</source>
        <translation>Nadie de esta lista está conectado aún.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>Show all appointments</source>
        <translation>Mostrar todas las citas</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Primero elija una fila.</translation>
    </message>
    <message>
        <source>Not possible for this patient right now.</source>
        <translation>Ahora no es posible para este paciente.</translation>
    </message>
    <message>
        <source>Nothing can be undone right now.</source>
        <translation>Ahora no se puede deshacer nada.</translation>
    </message>
    <message>
        <source>New &amp;Appointment…</source>
        <translation>C&amp;ita nueva…</translation>
    </message>
    <message>
        <source>&amp;Previous Day</source>
        <translation>Día an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt Day</source>
        <translation>Día sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>Copiar &amp;fila</translation>
    </message>
    <message>
        <source>Open &amp;Appointment</source>
        <translation>Abrir &amp;cita</translation>
    </message>
    <message>
        <source>Next Who Can Be &amp;Helped</source>
        <translation>&amp;Siguiente con algo por hacer</translation>
    </message>
    <message>
        <source>Previous Who Can Be Helped</source>
        <translation>Anterior con algo por hacer</translation>
    </message>
    <message>
        <source>Appointments of {day}</source>
        <translation>Citas del {day}</translation>
    </message>
    <message>
        <source>No appointments on {day}</source>
        <translation>No hay citas el {day}</translation>
    </message>
    <message>
        <source>No appointments with {who} on this day</source>
        <translation>No hay citas con {who} este día</translation>
    </message>
    <message>
        <source>1 appointment</source>
        <translation>1 cita</translation>
    </message>
    <message>
        <source>{number} appointments</source>
        <translation>{number} citas</translation>
    </message>
    <message>
        <source>1 appointment shown</source>
        <translation>Se muestra 1 cita</translation>
    </message>
    <message>
        <source>{number} appointments shown</source>
        <translation>Se muestran {number} citas</translation>
    </message>
    <message>
        <source>Needs attention {number}</source>
        <translation>Requiere atención: {number}</translation>
    </message>
    <message>
        <source>{name}, sorted downwards</source>
        <translation>{name}, en orden descendente</translation>
    </message>
    <message>
        <source>{name}, sorted upwards</source>
        <translation>{name}, en orden ascendente</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}: {name}</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>Invitar a {name}</translation>
    </message>
    <message>
        <source>Resend the invitation of {name}</source>
        <translation>Reenviar la invitación de {name}</translation>
    </message>
    <message>
        <source>Add {items} for {name}</source>
        <translation>Agregar {items} de {name}</translation>
    </message>
    <message>
        <source>Fix the email of {name}</source>
        <translation>Corregir el correo de {name}</translation>
    </message>
    <message>
        <source>{name}, born {born}, {chart_id}</source>
        <translation>{name}, fecha de nacimiento {born}, {chart_id}</translation>
    </message>
    <message>
        <source>{state}, until {day}</source>
        <translation>{state}, hasta el {day}</translation>
    </message>
    <message>
        <source>Ends {day}, before visit</source>
        <translation>Vence {day}, antes de la visita</translation>
    </message>
    <message>
        <source>{label} ({number} of {count})</source>
        <translation>{label} ({number} de {count})</translation>
    </message>
    <message>
        <source>{label} of {name}</source>
        <translation>{label} de {name}</translation>
    </message>
    <message>
        <source>Email bounced: {reason}</source>
        <translation>Correo devuelto: {reason}</translation>
    </message>
    <message>
        <source>Invitation expires {when}</source>
        <translation>La invitación vence: {when}</translation>
    </message>
    <message>
        <source>Invitation expired {day}, sign-up not finished.</source>
        <translation>La invitación venció el {day}; el registro no se terminó.</translation>
    </message>
    <message>
        <source>Invitation expired {day}, never opened.</source>
        <translation>La invitación venció el {day}; nunca se abrió.</translation>
    </message>
    <message>
        <source>Visit {visit}</source>
        <translation>Visita: {visit}</translation>
    </message>
    <message>
        <source>The clinic refused your invitation. {because}</source>
        <translation>La clínica rechazó su invitación. {because}</translation>
    </message>
    <message>
        <source>The clinic refused your change. {because}</source>
        <translation>La clínica rechazó su cambio. {because}</translation>
    </message>
    <message>
        <source>1 change waits on this computer for the next sign-in.</source>
        <translation>1 cambio espera en esta computadora hasta el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>{number} changes wait on this computer for the next sign-in.</source>
        <translation>{number} cambios esperan en esta computadora hasta el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation>termina en {digits}</translation>
    </message>
    <message>
        <source> dot </source>
        <comment>in an address</comment>
        <translation> punto </translation>
    </message>
    <message>
        <source>{name}, at, {domain}</source>
        <comment>an address</comment>
        <translation>{name}, arroba, {domain}</translation>
    </message>
    <message>
        <source>Type what you know; a first and a last name are enough.</source>
        <translation>Escriba lo que sepa; bastan nombre y apellido.</translation>
    </message>
    <message>
        <source>A first and a last name are needed.</source>
        <translation>Se necesitan nombre y apellido.</translation>
    </message>
    <message>
        <source>Save and in&amp;vite</source>
        <translation>G&amp;uardar e invitar</translation>
    </message>
    <message>
        <source>Register this patient before the window closes?</source>
        <translation>¿Registrar a este paciente antes de cerrar la ventana?</translation>
    </message>
    <message>
        <source>&amp;Open the chart</source>
        <translation>&amp;Abrir el expediente</translation>
    </message>
    <message>
        <source>Somebody like this is on file. Open the chart, or register anyway.</source>
        <translation>Ya hay alguien así en el registro. Abra el expediente o regístrelo de todos modos.</translation>
    </message>
    <message>
        <source>Same name, same date of birth. Look before you register a second chart.</source>
        <translation>Mismo nombre, misma fecha de nacimiento. Compruébelo antes de crear un segundo expediente.</translation>
    </message>
    <message>
        <source>You may not register patients.</source>
        <translation>No puede registrar pacientes.</translation>
    </message>
    <message>
        <source>You may not register patients. Ask an administrator for “Create and Update Patients”.</source>
        <translation>No puede registrar pacientes. Pida a un administrador el permiso “Create and Update Patients”.</translation>
    </message>
    <message>
        <source>The patient could not be registered. Try again.</source>
        <translation>No se pudo registrar al paciente. Intente de nuevo.</translation>
    </message>
    <message>
        <source>{name} goes on file as a new patient.</source>
        <translation>{name} entra al registro como paciente nuevo.</translation>
    </message>
    <message>
        <source>{person} is on file already.</source>
        <translation>{person} ya está en el registro.</translation>
    </message>
    <message>
        <source>{people} are on file already.</source>
        <translation>{people} ya están en el registro.</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, fecha de nacimiento {born}</translation>
    </message>
    <message>
        <source>{words} ({chart_id})</source>
        <translation>{words} ({chart_id})</translation>
    </message>
    <message>
        <source>&amp;Open {name}</source>
        <translation>&amp;Abrir {name}</translation>
    </message>
    <message>
        <source>{name} is registered.</source>
        <translation>{name} quedó registrado.</translation>
    </message>
    <message>
        <source>A patient accepted an invitation.</source>
        <translation>Un paciente aceptó una invitación.</translation>
    </message>
    <message>
        <source>{number} patients accepted invitations.</source>
        <translation>{number} pacientes aceptaron invitaciones.</translation>
    </message>
    <message>
        <source>An invitation email bounced.</source>
        <translation>Un correo de invitación fue devuelto.</translation>
    </message>
    <message>
        <source>{number} invitation emails bounced.</source>
        <translation>{number} correos de invitación fueron devueltos.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <comment>a colleague&apos;s changes</comment>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Asking the clinic…</source>
        <translation>Consultando a la clínica…</translation>
    </message>
    <message>
        <source>What you take back is not sent and is gone from this computer. The audit log names you.</source>
        <translation>Lo que retire no se envía y desaparece de esta computadora. El registro de auditoría indica que fue usted.</translation>
    </message>
    <message>
        <source>Nothing can be taken back any more: what waited has left or is gone.</source>
        <translation>Ya no se puede retirar nada: lo que esperaba ya salió o ya no está.</translation>
    </message>
    <message>
        <source>You may not take back what waits for others. Ask a supervisor.</source>
        <translation>No puede retirar lo que espera a otras personas. Pregunte a un supervisor.</translation>
    </message>
    <message>
        <source>Only the clinic can allow this, and it cannot be reached now. Try again later.</source>
        <translation>Solo la clínica puede permitirlo, y ahora no se puede contactar. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What waits cannot be read on this computer. Call an administrator.</source>
        <translation>Lo que espera no se puede leer en esta computadora. Llame a un administrador.</translation>
    </message>
    <message>
        <source>Take back what waits for {name}</source>
        <translation>Retirar lo que espera a {name}</translation>
    </message>
    <message>
        <source>Take back 1 change</source>
        <translation>Retirar 1 cambio</translation>
    </message>
    <message>
        <source>Take back {number} changes</source>
        <translation>Retirar {number} cambios</translation>
    </message>
    <message>
        <source>1 change was taken back. {name} is told at the next sign-in.</source>
        <translation>Se retiró 1 cambio. {name} lo sabrá al iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>{number} changes were taken back. {name} is told at the next sign-in.</source>
        <translation>Se retiraron {number} cambios. {name} lo sabrá al iniciar sesión de nuevo.</translation>
    </message>
</context>
</TS>
